/** What spinners make of fixed words by putting synonyms into them: no office writes its own names and laws so. Source: copies of annual reports
 *  and notices as crawlers find them. */
export const spun =
  /高等(?!学校|院校|教育|学府|专科|职业|师范|继续)[\u4e00-\u9fff]{2,3}信息公开办法|村庄复兴局|中华(?!人民|民国)[\u4e00-\u9fff]{2}共和国|乡村复兴局|党中间|党中心(?=国务院|[、和])|国家务院|国务院办公室厅|政府讯息公开条例|政府消息公[开布]条例|政府信息公布条例|(?<!公)公民政府(?=办公|关于|令)|国事院|习近平新时期|高等我司|国务院公办厅|退伍武士|当局信息|群众当局|国民当局|就事处|本构造|政府信息公然|信息公然条例|讯息揭露|当局讯息|统计刻日|版权一切(?=[:|])|(?:依照|按照|根据)《条例》划定|陈述的事变|年度事情陈述|[区县镇乡]当局(?=[的各、。,(及])/g;

/** What spinners make of a school's words: colleges become companies, their heads managers, their students staff. Each stands on some honest page of a
 *  school for drivers or a company that trains; several together do not. Source: copies of colleges' news as crawlers find them. */
export const spunSchools =
  /(?:教学|科研|学术|招生)副(?:经理|董事长)|[院校]员工(?:会|基金会)|员工会(?:主席|会长|秘书长|干部)|各年级员工|[大留]员工(?=创业|就业|社团|活动|服务)|员工工作处|我司(?:[〇々\u3400-\u9fff]{0,4})(?:校区|新生|教务处|招生办|二级学院|毕业生)|公司(?:[〇々\u3400-\u9fff]{0,2}校区|二级学院|教务处|招生办)|董事长[〇々\u3400-\u9fff]{2,4}院士/g;

/** The names of administrative bodies: how they end, which level and kind they tell.
 *  Sources: 地方各级人民代表大会和地方各级人民政府组织法 (kinds of governments and offices); endings as seen on published reports. */

/** A name of a body ends so. */
export const bodyEndings =
  '人民政府|政府|办公[室厅]|委员会|管委会|中心|街道|本级|机关|公司|学校|学院|大学|医院|银行|[局厅委办署院部处所站队社团会馆场园镇乡县市区州盟旗省]|苏木';

/** What stands in the place of a name and is none. */
export const noBody =
  '办公[室厅]|本站|本网|网站|原创|佚名|互联网|信息公开(?:办公室|办|中心)?|政务公开(?:办公室|办|科|股)?|[^市县区省镇乡]{0,4}(?:科|股)|' +
  '管理员|网站管理|(?:本|我|该|各|全)(?:局|委|办|厅|市|县|区|镇|乡|街道|单位|机关|部门|中心|省)|区域|全文|打印|其他|首页|[局厅委市县区](?:机关|办公[室厅])|政府办?|综合办公室|党政办公室|党政办|政务公开领导小组';

/** Areas with a 管理委员会 of their own. 监督管理委员会 and 城市管理委员会 are departments. */
export const zones =
  '高新区|经开区|开发区|高新技术产业开发区|经济技术开发区|工业园区?|产业园区?|园区|度假区|风景名胜区|风景区|景区|保税区|示范区|试验区|合作区|功能区|自贸区|集聚区|生态城|科学城|港区|空港|口岸';

/** Systems under direct national leadership: their local offices carry the national name in front. */
export const nationalPrefixes =
  '国家税务总局|国家统计局|国家金融监督管理总局|国家邮政局|国家矿山安全监察局|国家粮食和物资储备局|国家能源局|国家外汇管理局|国家烟草专卖局|' +
  '中国人民银行|中国证券监督管理委员会|中国银行保险监督管理委员会|中国民用航空|中华人民共和国|交通运输部|水利部|中共';

/** Cities that stand directly under the State. */
export const municipalities = '北京市|天津市|上海市|重庆市';

/** The text says that a city has counties or districts below it: it is no county-level city. */
export const citySigns =
  '县\\(市[、,]?区\\)|县\\(市\\)区|县市区|各县、?区|各区县|各区\\(县|区\\(县\\)|市、县\\(市|各县区|各旗县|各区、?县|各县\\(';

/** The figures are those of every body below. */
export const aggregateSigns =
  '(?:汇总|综合|汇编|合并|整理)[^。]{0,60}?(?:编制|而成|形成|数据|情况|年度报告|年报)|' +
  '(?:涵盖|包括|包含|覆盖)[^。]{0,30}?(?:各(?:县|区|镇|乡|街道|部门|级)|[市县区]直|所属部门|市级部门|县级部门|区级部门)[^。]{0,20}|' +
  '各级行政机关|全[省市县区州盟旗](?:各级|政府系统|行政机关|各部门)';

/** The figures are those of the body alone. */
export const ownSigns =
  '(?:仅|只)(?:包括|包含|含|涉及|反映|统计)[^。]{0,20}?(?:本级|机关|本机关|本单位|办公室)|机关本级|不含[^。]{0,20}?(?:部门|街道|乡镇|县|区)';

/** Bodies that answer to a level above wherever they stand, or that are no administrative organs of the place: a government's
 *  aggregate need not count them. Branches (分局) belong to the level above as well.
 *  Source: 垂直管理 of 税务, 海关, 金融, 海事, 烟草, 邮政, 消防, 地震, 气象 and 统计调查 by their national bodies. */
export const ledFromAbove =
  '^国家|^中国|税务局|海关|气象局|烟草|邮政管理局|海事局|银行|金融监督|证券|消防救援|地震|调查队|出入境|公积金|分局$';

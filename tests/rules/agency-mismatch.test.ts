import { agencyMismatch } from '../../lib/rules/agency-mismatch';
import type { Identity } from '../../lib/report/model';
import { report, type ReportWish } from '../support/factories';
import { testRule } from '../support/test-rule';

/** A report of this body, a department unless it is said otherwise, with these lines in section one. */
const of = (agency: string, lines: readonly string[], wish: ReportWish & { who?: Partial<Identity> } = {}) =>
  report({ ...wish, texts: { overview: lines }, identity: { agency, ...wish.who } });
const town = { body: 'government', level: 'town' } as const;

testRule(agencyMismatch, {
  passes: {
    'its own trade': of('澄原市水务局', ['丰富水务政府信息公开渠道，宣传水利工作动态。']),
    'an abbreviation': of('岚泽县教育和体育局', ['岚泽县教体局认真落实要求，宣传体育工作信息。']),
    'a former name': of('澄原市自然资源和规划局', ['宣传国土工作信息，完善规划政府信息公开制度。']),
    'fields that reforms have merged': of('澄原市应急管理局', [
      '宣传安监工作动态，做好防震减灾政府信息公开工作。',
    ]),
    'superiors and their own government': of('岚泽县水利局', [
      '根据澄原市水利局和岚泽县人民政府办公室的要求，县政府门户网站设置专栏。',
    ]),
    partners: of('岚泽县水利局', ['与县教育局联合开展节水宣传，配合县公安局查处非法采砂。']),
    'priority fields that everybody publishes': of('岚泽县水利局', [
      '推进财政政府信息公开工作，重大建设项目、乡村振兴、教育、医疗等领域信息公开到位。',
    ]),
    'another department in a list': of('岚泽县水利局', ['在教育、卫生健康、住建等部门设立查阅点。']),
    'a bureau of a trade that nobody knows': of('岚泽县社会事务局', ['宣传教育工作信息。']),
    'a sub-unit signs': of('澄原市水务局', ['更新栏目。'], {
      closing: ['澄原市水务局办公室', '2024年1月20日'],
    }),
    'the short name signs': of('澄原市文昭区水务局', ['更新栏目。'], {
      closing: ['文昭区水务局', '2024年1月20日'],
    }),
    "a county's bureau speaks of its county": of('岚泽县水利局', ['我县各乡镇、街道均已公开，我局牵头。']),
    'a town speaks of bureaus': of(
      '岚泽县霁川镇人民政府',
      ['县水利局派员指导，我镇落实；打破局限，基本局面良好，自我局限消除。'],
      { who: town },
    ),
    'what other bodies will do': of('岚泽县水利局', [
      '下一步，县教育局将牵头推进政务公开，我局予以配合。今后，澄原市司法局将加强信息公开，并指导我局开展培训。',
    ]),
    'what another body will do for all': of('岚泽县水利局', [
      '下一步，岚泽县大数据局将以集约化为抓手，统一建设信息公开平台。下一步，澄原市水利局将坚持以评促改，指导我局做好信息公开。',
      '年内，澄原市水利局主要负责人多次听取我局信息公开工作汇报。',
    ]),
    'its own plans and leaders': of('岚泽县水利局', [
      '下一步，岚泽县水利局将以群众需求为导向，丰富公开内容。',
      '年内，岚泽县水利局主要负责人多次听取信息公开工作汇报。',
    ]),
    'a quotation': of('岚泽县霁川镇人民政府', ['答复写明“该信息由我局制作”。'], { who: town }),
  },
  fails: {
    'who answers for the report': [of('澄原市瓷局', ['本报告由岚泽市瓷局负责解释。']), '“岚泽市瓷局”'],
    'who goes on publishing': [of('澄原市瓷局', ['岚泽市瓷局将继续做好各项公开工作。']), '“岚泽市瓷局”'],
    'marriages and funerals': [
      of('澄原市瓷局', ['丰富殡葬改革与婚姻登记事务政府信息公开渠道。']),
      '“殡葬改革与婚姻登记事务”',
    ],
    'another trade in its own slot': [
      of('澄原市瓷局', ['通过公开栏等形式丰富建设与交通事务政府信息公开渠道。']),
      '“建设与交通事务”',
    ],
    'the same slot in other words': [
      of('澄原市瓷局', ['让建设与交通事务的公开渠道更多。']),
      '“建设与交通事务”',
    ],
    'its work is that of another bureau': [
      of('澄原市退役军人事务局', ['在电视台宣传发改工作信息，气氛良好。']),
      '“发改工作”',
    ],
    'the leading group of another bureau': [
      of('岚泽县水利局', ['成立了县教育局政务公开领导小组。']),
      '“县教育局”',
    ],
    'another name in the opening': [
      of('澄原市水务局', ['现将澄原市教育局2023年政府信息公开工作情况报告如下。']),
      '“澄原市教育局”',
    ],
    'the same bureau of another place': [
      of('岚泽县水利局', ['依照条例，云浦县水利局编制了本报告。']),
      '“云浦县水利局”',
    ],
    'another body has plans': [
      of('岚泽县水利局', ['下一步，岚泽县生态环境局将以群众需求为导向，丰富公开内容。']),
      '“岚泽县生态环境局”',
    ],
    "another body's leaders care": [
      of('岚泽县水利局', ['年内，云浦县水利局主要负责人多次听取信息公开工作汇报。']),
      '“云浦县水利局”',
    ],
    'another body promises in the first person': [
      of('岚泽县水利局', ['今后，岚泽县审计局将继续抓好政府信息公开，推动我局各项工作在阳光下运行。']),
      '“岚泽县审计局”',
    ],
    'another town promises in the first person': [
      of('岚泽县霁川镇人民政府', ['下一步，红岩乡将进一步健全信息公开机制，提升群众对我镇工作的满意度。'], {
        who: town,
      }),
      '“红岩乡”',
    ],
    'another body signs': [
      of('澄原市水务局', ['更新栏目。'], { closing: ['澄原市审计局', '2024年1月20日'] }),
      '“澄原市审计局”',
    ],
    'a town calls itself a bureau': [
      of('岚泽县霁川镇人民政府', ['我局高度重视。', '我局更新栏目。'], { who: town }),
      '“我局” “我局”',
    ],
    'a bureau calls itself a town': [of('岚泽县水利局', ['我镇及时公开信息。']), '“我镇”'],
  },
  undecided: { 'a body without a name': report({ identity: { agency: null } }) },
});

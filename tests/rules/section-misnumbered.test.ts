import { sectionMisnumbered } from '../../lib/rules/section-misnumbered';
import { report, sixSections } from '../support/factories';
import { testRule } from '../support/test-rule';

const withSections = (...sections: string[]) => report({ sections });

testRule(sectionMisnumbered, {
  passes: {
    'the six of the form': report(),
    'no ordinals at all': withSections(...sixSections.map((words) => words.slice(2))),
    'a missing section, the others with their own ordinals': withSections(
      ...sixSections.filter((words) => !words.endsWith('disputes')),
    ),
    'a missing section, the others counted on': withSections(
      '一、overview',
      '二、disclosure',
      '三、requests',
      '四、problems',
      '五、others',
    ),
    'some headings without ordinals': withSections(
      '一、overview',
      'disclosure',
      '三、requests',
      'disputes',
      '五、problems',
      '六、others',
    ),
    'an unnumbered part at the end': withSections(...sixSections, '附注'),
  },
  fails: {
    'one wrong ordinal': [
      withSections(
        '一、overview',
        '三、disclosure',
        '三、requests',
        '四、disputes',
        '五、problems',
        '六、others',
      ),
      '“三、主动公开政府信息情况”',
    ],
    'a doubled ordinal from which the others count on': [
      withSections(
        '一、overview',
        '二、disclosure',
        '二、requests',
        '三、disputes',
        '四、problems',
        '五、others',
      ),
      '“二、收到和处理政府信息公开申请情况”',
    ],
    'a skipped ordinal': [
      withSections(
        '一、overview',
        '二、disclosure',
        '三、requests',
        '五、disputes',
        '六、problems',
        '七、others',
      ),
      '“五、政府信息公开行政复议、行政诉讼情况”',
    ],
    'two causes are two findings': [
      withSections(
        '一、overview',
        '一、disclosure',
        '三、requests',
        '四、disputes',
        '六、problems',
        '六、others',
      ),
      '“一、主动公开政府信息情况”',
      '“六、存在的主要问题及改进情况”',
    ],
    'an extra part, the others shifted by it': [
      withSections(
        '一、overview',
        '二、机构概况',
        '三、disclosure',
        '四、requests',
        '五、disputes',
        '六、problems',
        '七、others',
      ),
      '“二、机构概况”',
    ],
    'an extra part, the others as in the form': [
      withSections('一、overview', '二、机构概况', ...sixSections.slice(1)),
      '“二、机构概况”',
    ],
    'a seventh part': [withSections(...sixSections, '七、下一年工作思路'), '“七、下一年工作思路”'],
    'out of order': [
      withSections(
        '一、overview',
        '三、requests',
        '二、disclosure',
        '四、disputes',
        '五、problems',
        '六、others',
      ),
      '“二、主动公开政府信息情况”',
    ],
    'out of order and counted on': [
      withSections(
        '一、overview',
        '二、requests',
        '三、disclosure',
        '四、disputes',
        '五、problems',
        '六、others',
      ),
      '“三、主动公开政府信息情况”',
    ],
    'a section that stands there twice': [
      withSections(...sixSections, '六、others'),
      '“六、其他需要报告的事项”',
    ],
  },
  notApplicable: { 'a report of 2016': report({ template: '2008', sections: ['三、overview'] }) },
});

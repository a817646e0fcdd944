/** Whose figures they are: a whole place’s, one body’s, other bodies’. */
import { phrase, type Phrase } from './phrase';

/** Whose figures: `wide` all bodies of a place, `narrow` the government itself, `own` the body that reports, `lower` other bodies. */
export const scopes: readonly Phrase[] = [
  phrase(
    'scope',
    'wide',
    '全(?:市|县|区|省|州|旗|系统|行业)(?!面|域|局|委|厅)',
    '各级(?:各)?(?:行政机关|政府|部门|机关)?',
  ),
  phrase(
    'scope',
    'narrow',
    '[省市县区](?:政府)?本级',
    '(?:[省市县区]|人民)政府(?:办公[室厅]|办|机关)?(?=收|接|受|共|新|办|答|被|本|制|印|出|发|废|现|,|\\(|全年|20)',
  ),
  phrase(
    'scope',
    'own',
    '我[局委办厅镇乡县市区院会处队中州省街]|本(?:机关|局|单位|委|办|厅|镇|乡|街道|行政机关|部门|院)',
  ),
  phrase(
    'scope',
    'lower',
    '各(?:县|区|乡|镇|街道|部门|单位|地|市|科室|处室|成员)',
    '[省市县区](?:直|级|属)(?:各)?(?:部门|单位|机关|行政机关)',
    '下[级属辖]|下设|[局委厅市县区]属|所属(?:各)?(?:单位|部门|机构)|直属|基层|[县区](?:\\([^()]*\\)|、)?(?:市、区)',
  ),
];

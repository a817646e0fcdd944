/** Other bodies than the one that reports, as sentences name them. Patterns over folded text. Source: published reports. */

/** A body by its name; what follows it makes a site, a territory or a surface of some. */
export const bodyName =
  /([\u4e00-\u9fff]{2,3})(局|厅|镇|乡|街道|支队|大队|中心|分局)(?!网|门户|平台|属|域|面)/g;

/** What ends where such a name would begin, and is none: 我局, 在中心, 各镇. */
export const noName = /[我本全该各格结布当城破占由在对被为是至向到从于将按以与和及]$/;

const classes =
  '(?:[省市州县区旗]?[级直属]?(?:政府|党群)?(?:工作|职能|组成)?(?:部门|单位|机关|机构)|(?:其[他它]|相关|有关|派出|下属|企?事业)(?:部门|单位|机关|机构)|机关本部|本部|局机关|' +
  '乡镇|镇街|镇乡|街镇|街道|社区|村居|园区|开发区|新区|管委会|城区|市县|县市|区县|县区|市区|市州|州市|[市州县区乡镇])';

/** A class of bodies that has its share of what all have: 乡镇(街道)及其他单位收到1706件. Its first group is the class. */
export const shareOfBodies = new RegExp(
  `(?:^|其中:?|年度?|及|和|与|[、,(:])(${classes})(?:\\([^()]*\\))?(?:[、和及与或]${classes}(?:\\([^()]*\\))?)*` +
    '(?:共|总|合计|累计|分别|新|各|本年度?|全年)*(?:收到|接到|接收|受理|办理|办结|答复|承办|处理|收件|收取)',
);

/** Hosts: which are the government's, and to which others honest government pages link. */

/** Registrable domains have one label before these; everything else has one before its last label. Source: CNNIC's second-level domains. */
const secondLevel = new Set(
  'gov.cn edu.cn org.cn com.cn net.cn ac.cn mil.cn gov.mo gov.hk org.hk com.hk edu.hk edu.mo com.tw gov.tw org.tw'.split(
    ' ',
  ),
);
const provincial =
  /^(?:ah|bj|cq|fj|gd|gs|gx|gz|ha|hb|he|hi|hk|hl|hn|jl|js|jx|ln|mo|nm|nx|qh|sc|sd|sh|sn|sx|tj|tw|xj|xz|yn|zj)\.cn$/;

/** The part of a host that somebody registered: www.澄原.com.cn → 澄原.com.cn. */
function registrable(host: string): string {
  const labels = host.split('.');
  const lastTwo = labels.slice(-2).join('.');
  return labels.slice(secondLevel.has(lastTwo) || provincial.test(lastTwo) ? -3 : -2).join('.');
}

/** Government hosts: gov.cn, the two special regions', the Communist Party's and the People's Congress's own. */
export function isGovernmentHost(host: string): boolean {
  return /(?:^|\.)(?:gov\.cn|gov\.mo|gov\.hk|政务|政务\.cn|公益|xn--zfr164b|xn--55qw42g|12371\.cn|npc\.gov\.cn|court\.gov\.cn)$/.test(
    host,
  );
}

/** Registrable domains that honest pages link to, embed or take scripts from: registries, media of the state, maps, weather, statistics,
 *  social networks' official sites, services for accessibility, vendors that sign their work. */
const wellKnown = new Set(
  (
    'smartedu.cn chsi.com.cn conac.cn beian.cn miit.cn 12377.cn 12321.cn 12339.cn 12348.cn 12315.cn 12333.cn 12388.cn 12306.cn 12380.cn cyberpolice.cn xuexi.cn creditchina.cn ' +
    'xinhuanet.com news.cn people.com.cn people.cn cctv.com cctv.cn cnr.cn cri.cn china.com.cn chinanews.com chinanews.com.cn gmw.cn ce.cn youth.cn cyol.com ' +
    'china.com chinadaily.com.cn legaldaily.com.cn qstheory.cn 81.cn cnki.net wenming.cn hongqi.cn rednet.cn dzwww.com cnhubei.com voc.com.cn ' +
    'iqilu.com jschina.com.cn zjol.com.cn southcn.com hebnews.cn dahe.cn nmgnews.com.cn gxnews.com.cn cqnews.net scol.com.cn ynet.com xhby.net thepaper.cn ' +
    'qq.com weixin.com wechat.com weibo.com weibo.cn sina.com.cn sinaimg.cn sina.cn douyin.com kuaishou.com toutiao.com bilibili.com 163.com sohu.com ifeng.com youku.com iqiyi.com qzone.com ' +
    'baidu.com bdstatic.com bdimg.com baidustatic.com amap.com autonavi.com tianditu.com tianditu.cn map.com cnzz.com umeng.com 51.la google.com googleapis.com gstatic.com googletagmanager.com google-analytics.com ' +
    'weather.com.cn tianqi.com weather.cn heweather.com seniverse.com jsdelivr.net bootcdn.net bootcss.com staticfile.org staticfile.net jquery.com cdnjs.com unpkg.com w3.org schema.org adobe.com microsoft.com mozilla.org apple.com ' +
    'alicdn.com aliyun.com aliyuncs.com taobao.com alipay.com myqcloud.com qcloud.com tencent.com huawei.com hicloud.com addthis.com bshare.cn jiathis.com sharethis.com ' +
    'icbc.com.cn ccb.com abchina.com boc.cn bankcomm.com psbc.com cmbchina.com chinapost.com.cn chinamobile.com 10086.cn 10010.com 189.cn sgcc.com.cn csg.cn sinopec.com unionpay.com 95598.cn chinatax.com ' +
    // Captchas, players, maps, voices, statistics and help desks that pages load late.
    '126.net 127.net 163yun.com 360.cn 360.com so.com qhimg.com geetest.com vaptcha.com polyv.net polyv.cn videocc.net vhall.com mudu.tv ckplayer.com jwplayer.com jwpcdn.com bytedance.com ' +
    'bytegoofy.com volces.com volccdn.com 51ditu.com mapbar.com arcgis.com arcgisonline.com supermapol.com qweather.com qweather.net xfyun.cn iflytek.com 51yes.com 50bang.org 53kf.com v5kf.com kf5.com 7moor.com ' +
    '7x24cc.com qiyukf.com sobot.com udesk.cn meiqia.com easyliao.com gridsum.com webdissector.com growingio.com sensorsdata.cn ptengine.cn cnzz.net cloudflare.com cloudflareinsights.com ' +
    'trs.com.cn hanweb.com ucap.com.cn ipv6.com wzaym.com wza.com yunsuan.com gongbao.com cnipa.com chinaports.com edu.com ctrip.com lottery.gov.cn sport.org.cn redcross.org.cn cdpf.org.cn acftu.org ccyl.org.cn womenofchina.cn'
  ).split(' '),
);

/** Institutions under these endings are not foreign to a government page. */
const institutional = /\.(?:gov|edu|ac|mil)\.[a-z]{2,3}$|\.(?:edu|gov|int|mil)$/;

/** //index.html: a template left its site's address out, and the browser asks for a host of that name. */
const fileName = /\.(?:s?html?|php|aspx?|jsp|jpe?g|png|gif|css|js|pdf|docx?|xlsx?)$/;

/** The host of an address, in lower case; null for relative ones and for schemes without a host. */
export function hostOf(address: string): string | null {
  const found = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:@\s]+)/i.exec(address.trim());
  const host = found?.[1]?.toLowerCase() ?? null;
  return host === null || fileName.test(host) ? null : host;
}

/** The host on which a page stands, in lower case; null without an address and for one that has none, as files have not. Unlike a link's,
 *  its address is whole, and its host is never a file's name. */
export function hostOfPage(url: string | null): string | null {
  return url === null
    ? null
    : (/^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? null);
}

/** Whether a host is one that a page of `home` has no honest reason for that we know of. */
export function isForeignHost(host: string, home: string | null, friends: readonly string[] = []): boolean {
  if (!host.includes('.') || /^[\d.]+$/.test(host) || host.endsWith('.local')) return false;
  const domain = registrable(host);
  if (home !== null && registrable(home) === domain) return false;
  if (isGovernmentHost(host) || institutional.test(`.${host}`) || wellKnown.has(domain)) return false;
  return !friends.some((friend) => host === friend || host.endsWith(`.${friend}`));
}

/** Digits among letters, or a name that no reader could say: addresses bought by the dozen. */
export function looksRandom(host: string): boolean {
  const name = registrable(host).split('.')[0] ?? '';
  return /\d{2,}/.test(name) || /\d[a-z]+\d|[a-z]\d[a-z]/.test(name) || /^[^aeiou\d]{5,}$/.test(name);
}

/** What sellers write into their hosts' names: pinyin and names of games. Source: hosts behind links and scripts on tampered pages. */
const sellersNames =
  /bocai|caipiao|yabo|yule|qipai|casino|betting|gacor|togel|sicbo|baccarat|duchang|duqiu|touzhu|kaijiang|laohuji|tiyu-?(?:app|vip)|bsports|hthsport|leyusport|kaiyunsport|wnsr|vnsr|xpj\d|lhc\d|seqing|porn|jump\d|666|777|888|999|nbaplay|zhibo8+|(?:^|[^a-z])(?:cp|bet|slot|slots|pgslot|pg|jdb|cq9|hth|ylg|yabo|vpn|sf)(?:$|[^a-z])|bet\d{2,}|\d{2,}bet/;

/** Whether a host's name is a seller's own. */
export function isSellersHost(host: string): boolean {
  return sellersNames.test(registrable(host).replace(/\.[^.]+$/, ''));
}

/** Paths of addresses as the systems of government sites make them. Source: addresses of published reports. */
export const governmentPath =
  /\/(?:XxgkAnnualReport|[a-z]{0,12}(?:xxgk|zwgk|rmzf)[a-z\d_-]{0,16})\/|\/art\/20\d\d\/\d{1,2}\/\d{1,2}\/art_\d+|\/content\/post_\d+|\/t20\d{6}_\d+(?:\.s?html?)?$/i;

/** Endings that cost next to nothing and are sold by the thousand: no vendor of offices has one. Source: hosts behind links and scripts on
 *  tampered pages. */
const cheapEnding = /\.(?:cc|top|xyz|icu|vip|club|buzz|cyou|sbs|bet|win|fun|click|rest|shop|live|pw|tk)$/;

/** Whether a host has such an ending. */
export function endsCheaply(host: string): boolean {
  return cheapEnding.test(host);
}

/** Letters that nobody can say, or an ending that is sold by the thousand. */
export function isCheapHost(host: string): boolean {
  const [name = ''] = registrable(host).split('.');
  return looksRandom(host) || /^[^aeiou]{3,}$/.test(name) || endsCheaply(host);
}

/** What `--help` prints. */
import type { Language } from '../domain/keys';

const chinese = `明察（mingcha）：审阅政府信息公开工作年度报告

用法
  npm run --silent review -- [选项] SOURCE...

SOURCE
  网页文件    保存下来的报告页面（HTML；UTF-8、GB18030/GBK/GB2312、Big5、UTF-16 均可）
  文件夹      其中的每个 .html、.htm 文件，按名称排序；不进入子文件夹
  -           从标准输入读取一个页面

选项
  --url URL         单个页面的原网址；不给出时取页面自己写明的网址
                    （另存时的注释、canonical、og:url、base）
  --format 格式     text（默认，供人阅读）、json、ndjson（每行一个页面）、
                    tsv（可粘贴到表格）、markdown
  --previous 文件   同一机关上一年度的报告，用于核对年度衔接；
                    一次审阅多个页面时，同一机关相邻年度的报告自动配对
  --ndjson-in       标准输入每行一个页面 {"url": "…", "html": "…"}，
                    每行对应输出一行结果，顺序不变，随到随出，内存不随行数增长
  --warc            SOURCE 是 WARC 存档（可以是 gzip），其中每个 HTML 页面输出一行结果
  --records         结果中附上读出的报告（record），供 --across 使用；
                    只用于 json、ndjson
  --across          SOURCE 是带 record 的结果（每行一个），不给出时读标准输入；
                    逐行输出跨报告的结果：相邻年度的核对、不同机关雷同的报告、
                    汇总报告与其下级报告的合计
  --roster 文件     应当报告的单位名单（CSV 或 XLSX），用于判断下级报告是否齐全；
                    只用于 --across
  -h, --help        显示本说明
  -V, --version     显示版本

只用于 --ndjson-in 和 --warc 的选项
  --concurrency N   同时审阅 N 个页面（默认 1），输出与 N 无关
  --timeout-ms N    每个页面的时限，单位毫秒（默认 60000）；超时只损失该页面一行
  --memory-mb N     每个线程的内存上限，单位 MB（默认 1024）
  --skip N          跳过前 N 个页面
  --resume 文件     接着中断的一次继续：保留文件中完整的行，其余追加在后

退出状态
  0  已审阅，没有发现错误
  1  已审阅，发现错误
  2  有来源无法读取或不是网页（结果中逐一列出，其余照常审阅），或者命令有误

示例
  npm run --silent review -- 年报.html
  npm run --silent review -- --format json 年报文件夹 > 结果.json
  npm run --silent review -- --previous 2023.html 2024.html
  npm run --silent review -- --ndjson-in < 页面.ndjson > 结果.ndjson
  npm run --silent review -- --warc --concurrency 4 --resume 结果.ndjson 存档.warc.gz
  npm run --silent review -- --format ndjson --records 年报文件夹 > 结果.ndjson
  npm run --silent review -- --across --roster 单位.csv 结果.ndjson > 跨报告.ndjson
`;

const english = `mingcha: reviews Chinese annual reports on government information disclosure

Usage
  npm run --silent review -- [options] SOURCE...

SOURCE
  a file      a saved report page (HTML; UTF-8, GB18030/GBK/GB2312, Big5, UTF-16)
  a folder    every .html and .htm file in it, in name order; subfolders are not entered
  -           one page on standard input

Options
  --url URL         the address that a single page was saved from; without it, the one
                    that the page states (saved-from comment, canonical, og:url, base)
  --format FORMAT   text (default, for people), json, ndjson (one page a line),
                    tsv (pastes into a spreadsheet), markdown
  --previous FILE   last year's report of the same agency, for the cross-year rules; in a
                    run over several pages, following years of an agency are paired
  --ndjson-in       one page a line on standard input, {"url": "...", "html": "..."}; one
                    answer a line, in order, as soon as known; memory stays flat
  --warc            SOURCE is a WARC archive (gzip or not); one answer for each HTML page
  --records         answers bring along the report as it was read (record), for --across;
                    json and ndjson only
  --across          SOURCE has answers with records, one a line (default: standard input);
                    prints what only several reports together tell, one a line: following
                    years compared, different agencies that tell the same, aggregates
                    beside the reports that they are made of
  --roster FILE     the units that ought to report (CSV, XLSX), so that it is known whether all
                    are there; with --across only
  -h, --help        this text
  -V, --version     the version

With --ndjson-in and --warc only
  --concurrency N   N pages at a time (default 1); the output is the same for any N
  --timeout-ms N    time for one page in milliseconds (default 60000); a page that takes
                    longer costs its own line
  --memory-mb N     memory for one thread in MB (default 1024)
  --skip N          passes over the first N pages
  --resume FILE     goes on with a run that broke off: keeps the complete lines of FILE and
                    appends the rest

Exit status
  0  reviewed, no error found
  1  reviewed, errors found
  2  some source could not be read or was no page (named in the output, the rest are
     reviewed), or the command was wrong

Findings are in Chinese.

Examples
  npm run --silent review -- report.html
  npm run --silent review -- --format json reports/ > reviews.json
  npm run --silent review -- --previous 2023.html 2024.html
  npm run --silent review -- --ndjson-in < pages.ndjson > reviews.ndjson
  npm run --silent review -- --warc --concurrency 4 --resume reviews.ndjson pages.warc.gz
  npm run --silent review -- --format ndjson --records reports/ > reviews.ndjson
  npm run --silent review -- --across --roster units.csv reviews.ndjson > across.ndjson
`;

export const helpTexts: Readonly<Record<Language, string>> = { 'zh-CN': chinese, en: english };

/** The commonest characters of Chinese text of both scripts and of these reports: bytes read in the wrong encoding hardly ever give them. */
export const commonCharacters =
  /[的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過政府信息公开開报報告情况況数數据據市县縣区區局请請行法]/g;

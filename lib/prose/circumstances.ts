/** Whose numbers a sentence tells, and of what time: only the report's own, of its year, are like those of its tables. */
import type { Surroundings } from './surroundings';
import type { WordToken } from './tokens';

/** How near its clause's beginning a year must stand to rule the rest of the sentence. */
const lead = 6;

export class Circumstances {
  /** Years that 分别 deals out: 2022年、2023年分别收到66件、8件; null for what has no name: 近三年分别收到8件、9件和6件. */
  private readonly dealt: (number | null)[] = [];
  /** What was dealt out last, behind which no number is of one year. */
  private isDealt = false;
  private years: number[] = [];
  /** Those of the clause before, where it tells no number: 2021年至2023年,我局分别收到…. */
  private yearsBefore: readonly number[] = [];
  private isUntil = false;
  /** As of the last day of the year: what is left over then, and what was done by then, is the year's. */
  private isYearEnd = false;
  private isAltogether = false;
  /** Plans, conditions and duties. */
  private isHypothetical = false;
  /** Cases that are only registered, or fought for another body. */
  private isDocket = false;
  /** This clause tells a difference (较上年增加3件), or has another year in its middle. */
  private isDifference = false;
  private isOtherHere = false;

  private readonly outside: (() => void)[] = [];

  constructor(
    private readonly around: Surroundings,
    public isElsewhere: boolean,
    public isOtherTime: boolean,
  ) {}

  /** Takes note of a word about year, time, body or likelihood. @param at how far from its clause's beginning it stands */
  note(token: WordToken, at: number): void {
    switch (token.kind) {
      case 'year':
        return this.year(Number(token.text.slice(0, 4)), at);
      case 'time':
        if (token.sense === 'range') return this.range(token.text, at);
        return token.sense === 'until-end' ? this.untilEnd(token.text, at) : this.time(token.sense, at);
      case 'scope':
        this.isElsewhere = token.sense !== 'own' && this.around.isElsewhere(token.sense, token.text);
        return;
      case 'guard':
        if (token.sense === 'docket') this.isDocket = true;
        else this.isHypothetical = true;
        return;
      default:
    }
  }

  /** Cases of this sentence are filed, reviewed or registered, and perhaps not the body's own. */
  markDocket(): void {
    this.isDocket = true;
  }

  /** @param run how many bare numbers follow, one behind the other
   *  @param isNamed whether words of the sentence wait for them */
  deal(run: number, isNamed: boolean): void {
    const years = this.years.length > 1 ? this.years : isNamed ? [] : this.yearsBefore;
    if (years.length > 1 && (years.length === run || run < 2)) this.dealt.push(...years);
    else if (run > 1 && !isNamed) this.dealt.push(...Array.from({ length: run }, () => null));
  }

  /** Whether more numbers wait for a year of their own. */
  get isDealing(): boolean {
    return this.dealt.length > 0;
  }

  /** The next number: where years are dealt out, it takes its own; a number behind them all is of all of them.
   *  @param subject what its words begin with, brackets and all: 乡镇(街道)收到
   *  @param isPart whether parts of a whole are told */
  nextNumber(clause: string, subject: string, isPart: boolean): void {
    const year = this.dealt.shift();
    if (year !== undefined) this.isOtherTime = year === null || year !== this.around.year;
    else if (this.isDealt) this.isOtherTime = true;
    this.isDealt = year !== undefined && this.dealt.length === 0;
    if (this.around.namesOther(clause) || this.around.isShare(subject, isPart)) this.isElsewhere = true;
    this.isAltogether = /共|总|合计/.test(clause);
  }

  /** 科研机构申请的公开率较高,…: what follows in the sentence is of some applicants. */
  narrow(): void {
    this.isElsewhere = true;
  }

  /** 较上年(11件)有所变化: a bracket inherits what its clause tells, and takes its own with it (上年为15件). */
  enterBracket(): void {
    const { isElsewhere, isOtherTime, isDifference, isOtherHere } = this;
    this.outside.push(() => Object.assign(this, { isElsewhere, isOtherTime, isDifference, isOtherHere }));
  }

  leaveBracket(): void {
    this.outside.pop()?.();
  }

  endClause(hasNumber: boolean): void {
    if (this.isOtherHere && hasNumber) this.isOtherTime = true;
    this.isDifference = this.isOtherHere = false;
    if (hasNumber || this.years.length > 0) this.yearsBefore = hasNumber ? [] : this.years;
    this.years = [];
  }

  isOwn(quantities: readonly string[], isCase: boolean): boolean {
    const isDated =
      (this.isUntil && !quantities.some((quantity) => quantity.endsWith('in-force'))) ||
      (this.isYearEnd && !quantities.some((quantity) => this.isOfTheYear(quantity)));
    return !(
      isDated ||
      this.isDifference ||
      this.isOtherHere ||
      this.isOtherTime ||
      this.isElsewhere ||
      this.isHypothetical ||
      (isCase && this.isDocket)
    );
  }

  /** 截至年底共办结 may count from the beginning of time. */
  private isOfTheYear(quantity: string): boolean {
    if (quantity.endsWith('in-force') || quantity === 'carried-out') return true;
    return !this.isAltogether && (quantity === 'concluded' || quantity === 'answered');
  }

  /** 2021年至2023年, 2021、2022、2023年: figures of all of them, unless they are dealt out. */
  private range(text: string, at: number): void {
    const named = [...text.matchAll(/20\d\d/g)].map(Number);
    const [first = 0, last = 0] = named;
    const isList = text.includes('、') || named.length > 2;
    this.years.push(
      ...(isList
        ? named
        : Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)),
    );
    this.setTime(first !== last || first !== this.around.year, at);
  }

  private year(year: number, at: number): void {
    this.years.push(year);
    this.setTime(this.around.year !== null && year !== this.around.year, at);
  }

  /** 截至2023年12月31日: of another year, everything behind it is. */
  private untilEnd(text: string, at: number): void {
    this.isYearEnd = true;
    const year = /20\d\d/.exec(text)?.[0];
    if (year !== undefined) this.year(Number(year), at);
  }

  private time(sense: string, at: number): void {
    if (sense === 'this') this.setTime(false, at);
    else if (sense === 'until') this.isUntil = true;
    else if (sense === 'compare' || sense === 'change') this.isDifference = true;
    else if (sense === 'cumulative') this.isOtherTime = true;
    else this.setTime(true, at);
  }

  private setTime(isOther: boolean, at: number): void {
    this.isDealt = false;
    if (at <= lead) this.isOtherTime = isOther;
    else if (isOther) this.isOtherHere = true;
  }
}

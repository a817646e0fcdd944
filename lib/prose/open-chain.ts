/** The parts that a sentence is telling: opened by 其中, 包括 or a bracket, ended by the sentence, the bracket or another step. */
import type { Chain, Family, Statement } from './statement';

export class OpenChain {
  current: Chain | null = null;
  /** The whole is of documents or letters, not of requests. */
  isForeign = false;
  private family: Family | null = null;
  private readonly outside: (Chain | null)[] = [];

  /** @param told numbers of the sentence so far
   *  @param before those that a sentence that begins with 其中 speaks of */
  open(
    opener: Chain['opener'],
    told: readonly Statement[],
    before: readonly Statement[],
    isForeign = false,
  ): void {
    this.isForeign = isForeign;
    const { current } = this;
    if (current && told.every(({ chain }) => chain !== current)) {
      this.current = { ...current, opener };
      return;
    }
    const near = told.filter(({ unit, chain }) => unit !== '%' && chain === current);
    this.current = {
      opener,
      wholes: near.length > 0 ? near : told.length === 0 ? before : [],
      isOpen: false,
    };
    this.family = null;
  }

  /** The same whole is sorted once more: 按事由分:…;按渠道分:…. */
  sort(told: readonly Statement[], before: readonly Statement[]): void {
    const { current } = this;
    if (current?.opener !== 'colon') return this.open('colon', told, before);
    this.current = { opener: 'colon', wholes: current.wholes, isOpen: false };
    this.family = null;
  }

  enterBracket(told: readonly Statement[]): void {
    this.outside.push(this.current);
    if (told.length > 0) this.open('bracket', told, []);
  }

  leaveBracket(): void {
    this.current = this.outside.pop() ?? null;
  }

  /** What follows is of another period. */
  leave(): void {
    this.current = null;
  }

  /** 等, 主要, 其余: the text names some parts only. */
  leaveOpen(): void {
    if (this.current) this.current.isOpen = true;
  }

  /** 公文2317件,其中主动公开654件、不予公开462件: documents are sorted in the words for results. */
  isOfOthers(family: Family | null): boolean {
    return this.current !== null && this.isForeign && family === 'result';
  }

  /** A step of the whole, told behind its parts, is a part no more: 其中网络2件、信函1件，办结3件. */
  accept(family: Family | null, quantities: readonly string[]): void {
    if (!this.current) return;
    const isStep = family === 'process' && this.family !== null && this.family !== 'process';
    if (isStep && !(this.family === 'result' && quantities.includes('carried-out'))) this.current = null;
    else this.family ??= family;
  }
}

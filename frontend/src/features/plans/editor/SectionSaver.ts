import { asProblem, type Problem } from '~/api/errors'
import { isAgreed, merge, type Stretch, together } from './merge'
import { isSame, type Narrative } from './narrative'

/** A text and the version that a later write must name. */
export interface Written {
  text: Narrative
  etag: string
}

export type Saving =
  | { state: 'saved' | 'waiting' | 'saving' }
  /** Not reached; whether what was written outlives the page. */
  | { state: 'offline'; kept: boolean }
  | { state: 'refused'; problem: Problem; text: Narrative }
  | { state: 'conflict'; stretches: Stretch[] }

/** What a section is saved by, and who is told of it. */
export interface Surroundings {
  write: (etag: string, text: Narrative) => Promise<Written>
  read: () => Promise<Written>
  /** Keeps what is not saved yet where it outlives the page. */
  keep: (base: Written, text: Narrative) => void
  forget: () => void
  tell: (saving: Saving) => void
  /** Puts another text in place of the one on the screen. */
  replace: (text: Narrative, why: 'merged' | 'arrived') => void
}

const PAUSE = 1500
const AGAIN = 10_000

/** Saves one section by itself: after each pause, again when the connection is back, and never over what the other side wrote. */
export class SectionSaver {
  private mine: Narrative | undefined
  private running = false
  private stopped = false
  private kept = false
  private timer: ReturnType<typeof setTimeout> | undefined
  private now: Saving = { state: 'saved' }

  constructor(
    private base: Written,
    private readonly around: Surroundings,
  ) {}

  get isClean(): boolean {
    return this.mine === undefined
  }

  get etag(): string {
    return this.base.etag
  }

  changed(text: Narrative): void {
    if (this.now.state === 'conflict') return
    if (this.mine === undefined && isSame(text, this.base.text)) return
    this.mine = text
    this.keep(text)
    this.become({ state: 'waiting' })
    this.later(PAUSE)
  }

  /** Goes on with what an earlier page had not saved. */
  restored(base: Written, text: Narrative): void {
    this.mine = text
    this.kept = true
    if (base.etag === this.base.etag) this.later(0)
    else this.meet(base.text, this.base)
  }

  /** The other side has saved; where nothing of one's own is on the way, its text is shown. */
  arrived(theirs: Written): void {
    if (theirs.etag === this.base.etag || !this.isClean || this.running) return
    const differs = !isSame(theirs.text, this.base.text)
    this.base = theirs
    if (differs) this.around.replace(theirs.text, 'arrived')
  }

  /** What a person made of a conflict. */
  resolved(text: Narrative): void {
    this.now = { state: 'waiting' }
    this.around.replace(text, 'merged')
    this.changed(text)
    this.later(0)
  }

  async save(): Promise<void> {
    clearTimeout(this.timer)
    const sent = this.mine
    if (this.running || sent === undefined || this.now.state === 'conflict') return
    this.running = true
    this.become({ state: 'saving' })
    try {
      this.base = await this.around.write(this.base.etag, sent)
      this.done(sent)
    } catch (error) {
      await this.failed(asProblem(error), sent)
    } finally {
      this.running = false
    }
  }

  /** Saves what is left, and waits for nothing any more. */
  stop(): void {
    void this.save()
    this.stopped = true
  }

  private done(sent: Narrative): void {
    if (this.mine === sent) {
      this.mine = undefined
      this.around.forget()
      this.become({ state: 'saved' })
    } else {
      this.later(PAUSE)
    }
  }

  private async failed(problem: Problem, sent: Narrative): Promise<void> {
    if (problem.meansStale) {
      try {
        this.meet(this.base.text, await this.around.read())
      } catch {
        this.again()
      }
    } else if (problem.status === 0 || problem.status >= 500 || problem.meansSignIn) {
      this.again()
    } else {
      this.become({ state: 'refused', problem, text: sent })
    }
  }

  private again(): void {
    this.become({ state: 'offline', kept: this.kept })
    this.later(AGAIN)
  }

  private meet(base: Narrative, theirs: Written): void {
    const mine = this.mine
    if (mine === undefined) return
    const stretches = merge(mine, base, theirs.text)
    this.base = theirs
    if (!isAgreed(stretches)) {
      this.become({ state: 'conflict', stretches })
      return
    }
    const both = together(stretches, () => [])
    this.mine = both
    this.keep(both)
    this.around.replace(both, 'merged')
    this.become({ state: 'waiting' })
    this.later(0)
  }

  /** A browser that keeps nothing does not keep one from saving. */
  private keep(text: Narrative): void {
    try {
      this.around.keep(this.base, text)
      this.kept = true
    } catch {
      this.kept = false
    }
  }

  private later(pause: number): void {
    clearTimeout(this.timer)
    if (!this.stopped) this.timer = setTimeout(() => void this.save(), pause)
  }

  private become(saving: Saving): void {
    this.now = saving
    this.around.tell(saving)
  }
}

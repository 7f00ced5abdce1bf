import { Component, type ReactNode } from 'react';
import { en } from './i18n/en.ts';

interface PageBoundaryProps {
  readonly children: ReactNode;
}

interface PageBoundaryState {
  readonly message?: string;
}

/** The last resort when drawing the page fails: says so instead of leaving it blank. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override readonly state: PageBoundaryState = {};

  static getDerivedStateFromError(error: unknown): PageBoundaryState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    return (
      <main className="page-failure" role="alert">
        <h1>{en.failure.page}</h1>
        <p>{message}</p>
        <p>{en.failure.pageAdvice}</p>
      </main>
    );
  }
}

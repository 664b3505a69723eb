import '../../assets/styles/library.css';
import { render } from 'preact';
import { Library } from './Library.tsx';

render(<Library />, document.getElementById('library')!);

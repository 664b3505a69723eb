import '../../assets/styles/print.css';
import { render } from 'preact';
import { Print } from './Print.tsx';

render(<Print />, document.getElementById('print')!);

import '../../assets/styles/options.css';
import { render } from 'preact';
import { Options } from './Options.tsx';

render(<Options />, document.getElementById('options')!);

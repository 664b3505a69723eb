import '../../assets/styles/welcome.css';
import { render } from 'preact';
import { Welcome } from './Welcome.tsx';

render(<Welcome />, document.getElementById('welcome')!);

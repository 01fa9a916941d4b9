import { mount } from '../components/frame/mount';
import { Options } from './Options';

mount(Options);

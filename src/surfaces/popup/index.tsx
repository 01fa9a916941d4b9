import { mount } from '../components/mount';
import { Popup } from './Popup';

mount(Popup);

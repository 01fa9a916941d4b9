import { mount } from '../components/frame/mount';
import { Popup } from './Popup';

mount(Popup);

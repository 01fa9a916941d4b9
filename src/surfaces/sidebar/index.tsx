import { mount } from '../components/frame/mount';
import { Sidebar } from './Sidebar';

mount(Sidebar);

import { mount } from '../components/mount';
import { Sidebar } from './Sidebar';

mount(Sidebar);

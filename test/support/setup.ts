import 'reflect-metadata';
import 'temporal-polyfill/global';

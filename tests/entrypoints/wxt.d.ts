import '../../.wxt/wxt.d.ts';

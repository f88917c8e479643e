/** Kaitei in one process: both services, and the parts they need, under one data folder. */
package org.kaitei.standalone;

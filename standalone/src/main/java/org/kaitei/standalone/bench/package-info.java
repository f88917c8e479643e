/** How fast Kaitei is beside what it stands on, measured on one machine in one run. */
package org.kaitei.standalone.bench;

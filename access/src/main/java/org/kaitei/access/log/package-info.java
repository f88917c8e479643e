/** The log of who signed in, who was refused, and what became of accounts. */
package org.kaitei.access.log;

/** {@code ./kaitei accounts}: the accounts of a data folder, from the machine that has it. */
package org.kaitei.standalone.accounts;

/** Reads a whole ledger and says where the topic or a view tells something else. */
package org.kaitei.standalone.verify;

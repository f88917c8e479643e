/** Where accounts and all that belongs to them are kept. */
package org.kaitei.access.store;

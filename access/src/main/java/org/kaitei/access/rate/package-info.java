/** How many requests in a row one account, or one address without an account, may send. */
package org.kaitei.access.rate;

/** From now on: every view as a stream of what it is at first and what it becomes. */
package org.kaitei.query.subscription;

/** What a running instance counts, for whoever runs it. */
package org.kaitei.access.metrics;

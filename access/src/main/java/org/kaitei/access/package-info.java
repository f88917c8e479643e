/**
 * Who may do what. Its four words, {@code Role}, {@code Right}, {@code Actor} and {@code Requires},
 * know no framework, so that decisions can be made on them.
 */
package org.kaitei.access;

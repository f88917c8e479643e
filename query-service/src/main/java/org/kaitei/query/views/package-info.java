/**
 * Views as documents of a MongoDB, each in all its versions, so that any of them can be read as it
 * was at any time. Documents are found by their {@code _id} alone.
 */
package org.kaitei.query.views;

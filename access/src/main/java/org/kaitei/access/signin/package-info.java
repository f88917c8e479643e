/**
 * How somebody shows who they are: by a session in a browser, by a token of ours, or by one of the
 * organisation's identity provider. What they may do is none of its business.
 */
@NullMarked
package org.kaitei.access.signin;

import org.jspecify.annotations.NullMarked;

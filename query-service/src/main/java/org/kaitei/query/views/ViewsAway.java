package org.kaitei.query.views;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.List;
import org.kaitei.web.Outage;

/** The MongoDB does not answer, has no free connection, or is choosing another primary. */
public final class ViewsAway implements Outage {

  private static final List<Class<?>> SIGNS =
      List.of(
          MongoTimeoutException.class,
          MongoSocketException.class,
          MongoConnectionPoolClearedException.class,
          MongoNotPrimaryException.class,
          MongoNodeIsRecoveringException.class);

  @Override
  public boolean shows(Throwable failure) {
    return SIGNS.stream().anyMatch(sign -> sign.isInstance(failure));
  }
}

package io.daypass.ledger;

import io.daypass.identity.Ids;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * What people wrote in their own words, kept apart from the ledger so that it can be erased while
 * every hash stays valid.
 */
@Component
public class FreeTextStore {

  private final JdbcClient jdbc;
  private final Ids ids;
  private final SecureRandom random = new SecureRandom();

  public FreeTextStore(JdbcClient jdbc, Ids ids) {
    this.jdbc = jdbc;
    this.ids = ids;
  }

  /** Keeps a text, in the caller's transaction when there is one. */
  public FreeText keep(String content) {
    SaltedText text = new SaltedText(newSalt(), content);
    UUID id = ids.next();
    jdbc.sql("insert into free_text (text_id, salt, content) values (?, ?, ?)")
        .params(id, text.salt(), text.content())
        .update();
    return new FreeText(id, text.sha256());
  }

  /** The text; empty once it was erased. */
  public Optional<String> read(UUID id) {
    return find(id).map(SaltedText::content);
  }

  /** Whether the text is still there and is the one whose hash the ledger holds. */
  public boolean proves(FreeText text) {
    return find(text.id()).filter(kept -> kept.sha256().equals(text.sha256())).isPresent();
  }

  /** Deletes words and salt for good; the entries that point to them stay valid. */
  public void erase(UUID id) {
    jdbc.sql("delete from free_text where text_id = ?").param(id).update();
  }

  /**
   * Deletes all of these.
   *
   * @return how many were still there
   */
  public int erase(Collection<UUID> ids) {
    return jdbc.sql("delete from free_text where text_id = any(?)")
        .param(new SqlArrayValue("uuid", ids.toArray()))
        .update();
  }

  private Optional<SaltedText> find(UUID id) {
    return jdbc.sql("select salt, content from free_text where text_id = ?")
        .param(id)
        .query((row, number) -> new SaltedText(row.getBytes("salt"), row.getString("content")))
        .optional();
  }

  private byte[] newSalt() {
    byte[] salt = new byte[SaltedText.SALT_BYTES];
    random.nextBytes(salt);
    return salt;
  }
}

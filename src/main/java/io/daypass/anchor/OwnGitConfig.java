package io.daypass.anchor;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps the git settings of the machine and of the account out. They could send a push elsewhere
 * ({@code url.insteadOf}), and finding them starts a program.
 */
final class OwnGitConfig extends SystemReader.Delegate {

  static {
    SystemReader.setInstance(new OwnGitConfig(SystemReader.getInstance()));
  }

  private OwnGitConfig(SystemReader machine) {
    super(machine);
  }

  /** Loading this class does it. */
  static void only() {}

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  private static final class Empty extends FileBasedConfig {

    Empty(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // There is no file.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}

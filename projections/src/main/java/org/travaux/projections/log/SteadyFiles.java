package org.travaux.projections.log;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// Files for H2's store, named `steady:...`, that an interrupted thread does not close.
///
/// Java closes a file's channel for everybody when a thread is interrupted that just reads from it,
/// and one reader that is told to stop would end the whole log. Public because H2 makes instances
/// of it by its name.
public final class SteadyFiles extends FilePathWrapper {

  private static final String SCHEME = "steady";

  /// What H2 is given to open the file at this path.
  public static String named(String path) {
    FilePath.register(new SteadyFiles());
    return SCHEME + ":" + path;
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Steady(new RandomAccessFile(getBase().toString(), mode));
  }

  private static final class Steady extends FileBaseDefault {

    private final RandomAccessFile file;

    Steady(RandomAccessFile file) {
      this.file = file;
    }

    @Override
    public synchronized int read(ByteBuffer into, long position) throws IOException {
      var bytes = new byte[into.remaining()];
      file.seek(position);
      var count = file.read(bytes);
      if (count > 0) {
        into.put(bytes, 0, count);
      }
      return count;
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
      var bytes = new byte[from.remaining()];
      from.get(bytes);
      file.seek(position);
      file.write(bytes);
      return bytes.length;
    }

    @Override
    public long size() throws IOException {
      return file.length();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      if (size < file.length()) {
        file.setLength(size);
      }
    }

    @Override
    public void force(boolean metaData) throws IOException {
      file.getFD().sync();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.getChannel().tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}

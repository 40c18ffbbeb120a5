package ibid.reader.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The tree whose leaves are the pages. PDFBox reads pages twice where a branch leads back. */
final class PageTree {
  private final Set<COSDictionary> branches = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean damaged;

  private PageTree() {}

  /** Cuts the branches that lead back, or to what is no page; false where there are none. */
  static boolean mend(COSDictionary root) {
    PageTree tree = new PageTree();
    Deque<COSDictionary> open = new ArrayDeque<>();
    tree.isSound(root);
    open.push(root);
    while (!open.isEmpty()) {
      COSArray kids = open.pop().getCOSArray(COSName.KIDS);
      for (int i = kids == null ? -1 : kids.size() - 1; i >= 0; i--) {
        if (tree.isSound(kids.getObject(i))) {
          open.push((COSDictionary) kids.getObject(i));
        } else {
          kids.remove(i);
          tree.damaged = true;
        }
      }
    }
    return tree.damaged;
  }

  private boolean isSound(COSBase node) {
    return node instanceof COSDictionary dictionary
        && (dictionary.containsKey(COSName.KIDS)
            ? branches.add(dictionary)
            : COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE)));
  }
}

package ibid.symbol;

/**
 * A form of number that a body uses, and since when: the General Assembly's {@code 64/293} from
 * session 31.
 *
 * @param first the first session or year of that form
 * @param last the last one; {@link Integer#MAX_VALUE} when it is in use
 */
public record AdmittedForm(DocumentNumber.Form form, int first, int last) {}

namespace DockerLint.Semantics.Secrets;

/// <summary>
/// Finds secrets by their form, whatever name they stand under: tokens of <see cref="SecretTokenTable"/>, private keys, and
/// passwords inside addresses. Examples (repeated characters, the word EXAMPLE) and placeholders are none.
/// </summary>
public static class SecretTokens
{
    // A body of less disorder than this was typed by a person to show the form.
    private const double MinimumEntropy = 2.5;

    /// <summary>All secrets of known form in a text, in order.</summary>
    public static IReadOnlyList<SecretToken> Find(string text)
    {
        List<SecretToken>? found = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && IsWordCharacter(text[i - 1]))
            {
                continue;
            }

            if (MatchShape(text, i) is { } token)
            {
                (found ??= []).Add(token);
                i = token.Span.End - 1;
            }
            else if (text[i] == '-' && MatchPrivateKey(text, i) is { } key)
            {
                (found ??= []).Add(key);
                i = key.Span.End - 1;
            }
        }

        return found ?? (IReadOnlyList<SecretToken>)[];
    }

    /// <summary>The passwords that stand literally in addresses (<c>https://user:password@host</c>), in order; only the password's span.</summary>
    public static IReadOnlyList<SecretToken> FindInAddresses(string text)
    {
        List<SecretToken>? found = null;
        for (var start = text.IndexOf("://", StringComparison.Ordinal); start >= 0; start = text.IndexOf("://", start + 3, StringComparison.Ordinal))
        {
            var colon = -1;
            for (var i = start + 3; i < text.Length; i++)
            {
                var c = text[i];
                if (c == ':' && colon < 0)
                {
                    colon = i;
                }
                else if (c == '@')
                {
                    var password = colon < 0 ? string.Empty : text.Substring(colon + 1, i - colon - 1);
                    if (password.Length > 0 && !IsHarmless(password))
                    {
                        (found ??= []).Add(new SecretToken(TextSpan.FromBounds(colon + 1, i), "password in an address"));
                    }

                    break;
                }
                else if (c is '/' or '?' or '#' or ' ' or '\t' or '\n' or '\r' or '"' or '\'' or '<' or '>' or '`' or ',' or ';')
                {
                    break;
                }
            }
        }

        return found ?? (IReadOnlyList<SecretToken>)[];
    }

    private static bool IsHarmless(string password) =>
        password.IndexOf('$') >= 0 || password.IndexOf('{') >= 0 || password.IndexOf('%') == 0 || password == "x-oauth-basic" || SecretValue.IsPlaceholder(password)
        || password.ToLowerInvariant() is "password" or "pass" or "passwd" or "secret" or "token" or "pwd";

    private static SecretToken? MatchShape(string text, int start)
    {
        SecretToken? best = null;
        var bestPrefix = 0;
        foreach (var shape in SecretTokenTable.Shapes)
        {
            if (shape.Prefix[0] != text[start] || shape.Prefix.Length <= bestPrefix || string.CompareOrdinal(text, start, shape.Prefix, 0, shape.Prefix.Length) != 0)
            {
                continue;
            }

            var bodyStart = start + shape.Prefix.Length;
            var end = bodyStart;
            while (end < text.Length && IsIn(shape.Alphabet, text[end]))
            {
                end++;
            }

            var length = end - bodyStart;
            if (length < shape.MinimumBody || length > shape.MaximumBody || (end < text.Length && IsWordCharacter(text[end])))
            {
                continue;
            }

            var body = text.Substring(bodyStart, length);
            if (body.IndexOf("EXAMPLE", StringComparison.OrdinalIgnoreCase) < 0 && body.IndexOf("xxxx", StringComparison.OrdinalIgnoreCase) < 0 && SecretValue.Entropy(body) >= MinimumEntropy)
            {
                best = new SecretToken(TextSpan.FromBounds(start, end), shape.Kind);
                bestPrefix = shape.Prefix.Length;
            }
        }

        return best;
    }

    private static SecretToken? MatchPrivateKey(string text, int start)
    {
        const string Begin = "-----BEGIN ";
        const string End = "PRIVATE KEY-----";
        if (string.CompareOrdinal(text, start, Begin, 0, Begin.Length) != 0)
        {
            return null;
        }

        // "RSA ", "EC ", "OPENSSH ", "ENCRYPTED " or nothing in between.
        var end = text.IndexOf(End, start + Begin.Length, Math.Min(text.Length - start - Begin.Length, 40), StringComparison.Ordinal);
        return end < 0 ? null : new SecretToken(TextSpan.FromBounds(start, end + End.Length), "private key");
    }

    private static bool IsWordCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';

    private static bool IsIn(TokenAlphabet alphabet, char c) => alphabet switch
    {
        TokenAlphabet.LowerHex => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'),
        TokenAlphabet.UpperAlphanumeric => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z'),
        TokenAlphabet.Alphanumeric => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'),
        TokenAlphabet.UrlSafe => c is '-' || IsWordCharacter(c),
        _ => c is '-' or '.' || IsWordCharacter(c),
    };
}

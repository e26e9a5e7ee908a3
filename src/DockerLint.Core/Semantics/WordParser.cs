using System.Text;

namespace DockerLint.Semantics;

/// <summary>Reads a word into pieces, the way BuildKit's shell lexer does.</summary>
internal sealed class WordParser(string text, char escape, WordOptions syntax)
{
    private const int MaximumDepth = 100;

    private readonly List<VariableReference> references = [];
    private int position;
    private int depth;

    public IReadOnlyList<VariableReference> References => references;

    public GrammarProblem? Problem { get; private set; }

    public bool HasOpenQuote { get; private set; }

    private bool AtEnd => position >= text.Length;

    public IReadOnlyList<WordPiece> Parse()
    {
        var pieces = new List<WordPiece>();
        ParseUntil(null, Has(WordOptions.KeepEscapes), pieces);
        return pieces;
    }

    private bool Has(WordOptions flag) => (syntax & flag) != 0;

    private bool Fail(int start, int end, string message)
    {
        Problem ??= new GrammarProblem(TextSpan.FromBounds(start, end), message);
        return false;
    }

    private bool FailAtQuote(int open, string message)
    {
        HasOpenQuote |= Problem is null;
        return Fail(open, open + 1, message);
    }

    /// <summary>Reads up to and over the stop character, or to the end without one; false after a fault.</summary>
    private bool ParseUntil(char? stop, bool keepEscapes, List<WordPiece> pieces)
    {
        var start = position;
        var literal = new LiteralBuilder(pieces);
        while (!AtEnd)
        {
            var character = text[position];
            if (character == stop)
            {
                literal.Flush(position);
                position++;
                return true;
            }

            if (character == '$')
            {
                literal.Flush(position);
                if (!ParseDollar(isQuoted: false, pieces))
                {
                    return false;
                }
            }
            else if (character is '\'' or '"' && !Has(WordOptions.LiteralQuotes))
            {
                literal.Flush(position);
                if (!(character == '"' ? ParseDoubleQuotes(keepEscapes, pieces) : ParseSingleQuotes(pieces)))
                {
                    return false;
                }
            }
            else if (character == escape)
            {
                ParseEscape(keepEscapes, literal);
            }
            else
            {
                literal.Append(character, isQuoted: false, position++);
            }
        }

        literal.Flush(position);
        return stop is null || Fail(start, start, stop == '}' ? "missing '}'" : "missing '/' in the substitution");
    }

    private void ParseEscape(bool keepEscapes, LiteralBuilder literal)
    {
        if (keepEscapes)
        {
            literal.Append(escape, isQuoted: true, position);
        }

        position++;

        // An escape character at the very end escapes nothing and disappears.
        if (!AtEnd)
        {
            literal.Append(text[position], isQuoted: true, position);
            position++;
        }
    }

    private bool ParseSingleQuotes(List<WordPiece> pieces)
    {
        var open = position;
        var close = text.IndexOf('\'', open + 1);
        if (close < 0)
        {
            return FailAtQuote(open, "the single quote is not closed");
        }

        position = close + 1;
        var span = Has(WordOptions.KeepQuotes) ? TextSpan.FromBounds(open, close + 1) : TextSpan.FromBounds(open + 1, close);
        pieces.Add(new LiteralPiece(span, text.Substring(span.Start, span.Length), isQuoted: true));
        return true;
    }

    private bool ParseDoubleQuotes(bool keepEscapes, List<WordPiece> pieces)
    {
        var open = position++;
        var literal = new LiteralBuilder(pieces);
        if (Has(WordOptions.KeepQuotes))
        {
            literal.Append('"', isQuoted: true, open);
        }

        while (!AtEnd)
        {
            var character = text[position];
            if (character == '"')
            {
                if (Has(WordOptions.KeepQuotes))
                {
                    literal.Append('"', isQuoted: true, position);
                }

                literal.Flush(position++);
                return true;
            }

            if (character == '$')
            {
                literal.Flush(position);
                if (!ParseDollar(isQuoted: true, pieces))
                {
                    return false;
                }

                continue;
            }

            if (character == escape)
            {
                if (keepEscapes)
                {
                    literal.Append(escape, isQuoted: true, position);
                }

                if (position + 1 >= text.Length)
                {
                    position++;
                    continue;
                }

                // Only these three can be escaped inside double quotes; before anything else the escape character stays.
                if (text[position + 1] == '"' || text[position + 1] == '$' || text[position + 1] == escape)
                {
                    character = text[++position];
                }
            }

            literal.Append(character, isQuoted: true, position++);
        }

        return FailAtQuote(open, "the double quote is not closed");
    }

    private bool ParseDollar(bool isQuoted, List<WordPiece> pieces)
    {
        var start = position++;
        if (AtEnd || text[position] != '{')
        {
            var name = ParseName();
            var span = TextSpan.FromBounds(start, position);
            if (name.Length == 0)
            {
                // BuildKit splits words at blanks in what a dollar sign gives, and a lone dollar sign holds none.
                pieces.Add(new LiteralPiece(span, "$", isQuoted));
                return true;
            }

            Add(new VariableReference(span, TextSpan.FromBounds(start + 1, position), name, false, isQuoted, depth), references.Count, pieces);
            return true;
        }

        position++;
        if (AtEnd)
        {
            return Fail(start, position, "missing '}'");
        }

        if (text[position] is '{' or '}' or ':')
        {
            return Fail(start, position + 1, "bad substitution");
        }

        if (depth >= MaximumDepth)
        {
            return Fail(start, position, "substitutions are nested too deeply");
        }

        return ParseBraces(start, isQuoted, pieces);
    }

    private bool ParseBraces(int start, bool isQuoted, List<WordPiece> pieces)
    {
        var nameStart = position;
        var name = ParseName();
        var nameSpan = TextSpan.FromBounds(nameStart, position);
        var index = references.Count;
        var operatorStart = position;
        var kind = ParseOperator();
        if (kind is not { } operation)
        {
            return AtEnd && operatorStart == position
                ? Fail(start, position, "missing '}'")
                : Fail(operatorStart, position, $"unsupported modifier '{text.Substring(operatorStart, position - operatorStart)}' in the substitution");
        }

        var operand = new List<WordPiece>();
        var replacement = new List<WordPiece>();
        depth++;
        var parsed = operation switch
        {
            VariableOperator.None => true,
            VariableOperator.ReplaceFirst or VariableOperator.ReplaceAll => ParseUntil('/', true, operand) && ParseUntil('}', true, replacement),
            >= VariableOperator.RemoveShortestPrefix => ParseUntil('}', true, operand),
            _ => ParseUntil('}', false, operand),
        };
        depth--;
        if (!parsed)
        {
            return false;
        }

        var reference = new VariableReference(TextSpan.FromBounds(start, position), nameSpan, name, true, isQuoted, depth)
        {
            Operator = operation,
            Operand = operand,
            Replacement = replacement,
        };
        Add(reference, index, pieces);
        return true;
    }

    private void Add(VariableReference reference, int index, List<WordPiece> pieces)
    {
        // Before the references inside its operand; each of them moves at most once per level of nesting.
        references.Insert(index, reference);
        pieces.Add(reference);
    }

    /// <summary>Reads what follows a name in braces, over the operator; null for one that BuildKit does not know.</summary>
    private VariableOperator? ParseOperator()
    {
        if (AtEnd)
        {
            return null;
        }

        var first = text[position++];
        if (first == ':')
        {
            return AtEnd ? null : text[position++] switch
            {
                '-' => VariableOperator.DefaultIfUnsetOrEmpty,
                '+' => VariableOperator.AlternativeIfNotEmpty,
                '?' => VariableOperator.ErrorIfUnsetOrEmpty,
                _ => null,
            };
        }

        return first switch
        {
            '}' => VariableOperator.None,
            '-' => VariableOperator.DefaultIfUnset,
            '+' => VariableOperator.AlternativeIfSet,
            '?' => VariableOperator.ErrorIfUnset,
            '#' => Doubled('#') ? VariableOperator.RemoveLongestPrefix : VariableOperator.RemoveShortestPrefix,
            '%' => Doubled('%') ? VariableOperator.RemoveLongestSuffix : VariableOperator.RemoveShortestSuffix,
            '/' => Doubled('/') ? VariableOperator.ReplaceAll : VariableOperator.ReplaceFirst,
            _ => null,
        };
    }

    private bool Doubled(char character)
    {
        if (AtEnd || text[position] != character)
        {
            return false;
        }

        position++;
        return true;
    }

    private string ParseName()
    {
        var start = position;
        if (!AtEnd && char.IsDigit(text, position))
        {
            while (!AtEnd && char.IsDigit(text, position))
            {
                position += Width();
            }
        }
        else if (!AtEnd && "@*#?-$!".IndexOf(text[position]) >= 0)
        {
            position++;
        }
        else
        {
            while (!AtEnd && (text[position] == '_' || char.IsLetterOrDigit(text, position)))
            {
                position += Width();
            }
        }

        return text.Substring(start, position - start);
    }

    private int Width() => char.IsSurrogatePair(text, position) ? 2 : 1;

    /// <summary>Collects neighbouring characters of the same kind into one literal piece.</summary>
    private sealed class LiteralBuilder(List<WordPiece> pieces)
    {
        private readonly StringBuilder collected = new();
        private bool quoted;
        private int start;

        public void Append(char character, bool isQuoted, int at)
        {
            if (collected.Length > 0 && quoted != isQuoted)
            {
                Flush(at);
            }

            if (collected.Length == 0)
            {
                start = at;
                quoted = isQuoted;
            }

            collected.Append(character);
        }

        public void Flush(int end)
        {
            if (collected.Length > 0)
            {
                pieces.Add(new LiteralPiece(TextSpan.FromBounds(start, end), collected.ToString(), quoted));
                collected.Clear();
            }
        }
    }
}

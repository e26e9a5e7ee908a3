using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Compose.Semantics;

/// <summary>Recursive descent over <c>$$</c>, <c>$NAME</c> and <c>${NAME op WORD}</c>, each character read once.</summary>
internal sealed class InterpolationParser(string text)
{
    private const int MaximumDepth = 100;

    private readonly List<ComposeVariable> variables = [];
    private int position;

    public GrammarProblem? Problem { get; private set; }

    public IReadOnlyList<ComposeVariable> Variables => variables.OrderBy(variable => variable.Span.Start).ToArray();

    public IReadOnlyList<InterpolationPiece> Parse() => ParseText(depth: 0);

    // Up to the end of the text, or in braces to the brace that closes them.
    private List<InterpolationPiece> ParseText(int depth)
    {
        var pieces = new List<InterpolationPiece>();
        var braces = 0;
        var start = position;
        while (position < text.Length && Problem is null)
        {
            var c = text[position];
            if (c == '$')
            {
                AddLiteral(start);
                pieces.Add(ParseDollar(depth));
                start = position;
                continue;
            }

            if (depth > 0 && c == '}' && braces-- == 0)
            {
                break;
            }

            braces += c == '{' ? 1 : 0;
            position++;
        }

        AddLiteral(start);
        return pieces;

        void AddLiteral(int from)
        {
            if (position > from)
            {
                pieces.Add(new InterpolationPiece(text.Substring(from, position - from), null));
            }
        }
    }

    private InterpolationPiece ParseDollar(int depth)
    {
        var start = position++;
        if (position < text.Length && text[position] == '{')
        {
            return new InterpolationPiece(null, ParseBraces(start, depth));
        }

        var isEscape = position < text.Length && text[position] == '$';
        var name = isEscape ? default : ParseName();
        if (name.IsEmpty)
        {
            // A dollar sign before anything else stays.
            position += isEscape ? 1 : 0;
            return new InterpolationPiece("$", null);
        }

        return new InterpolationPiece(null, Add(start, name, VariableOperator.None, null, [], depth));
    }

    // Case, search, ends to cut off, transformations, elements of arrays, and parts by number.
    private bool IsOfBash() => text[position] is '^' or ',' or '/' or '%' or '#' or '@' or '[' || (text[position] == ':' && position + 1 < text.Length && text[position + 1] is ' ' or (>= '0' and <= '9'));

    private static bool IsNameStart(char c) => c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>The variable; null after a fault.</summary>
    private ComposeVariable? ParseBraces(int start, int depth)
    {
        position++;
        var name = ParseName();
        if (name.IsEmpty)
        {
            return Fail(start, position + 1 < text.Length && text[position] is '#' or '!' && IsNameStart(text[position + 1])
                ? $"Compose does not know '${{{text[position]}…}}' of Bash"
                : "a variable name of letters, digits and '_' must follow '${'");
        }

        if (depth >= MaximumDepth)
        {
            return Fail(start, "defaults are nested too deeply");
        }

        var kind = ParseOperator();
        if (kind is not { } operation)
        {
            return Fail(start, position >= text.Length ? "the closing '}' is missing"
                : IsOfBash() ? $"Compose does not know '{text[position]}' of Bash behind a name, only the operators :- - :+ + :? ?"
                : "the variable name must be followed by '}' or by one of the operators :- - :+ + :? ?");
        }

        if (operation == VariableOperator.None)
        {
            position++;
            return Add(start, name, operation, null, [], depth);
        }

        var operandStart = position;
        var operand = ParseText(depth + 1);
        if (position >= text.Length)
        {
            return Fail(start, "the closing '}' is missing");
        }

        var operandSpan = TextSpan.FromBounds(operandStart, position++);
        return Add(start, name, operation, operandSpan, operand, depth);
    }

    private ComposeVariable Add(int start, TextSpan name, VariableOperator operation, TextSpan? operandSpan, IReadOnlyList<InterpolationPiece> operand, int depth)
    {
        var variable = new ComposeVariable(Slice(name), TextSpan.FromBounds(start, position), name, operation, operandSpan, operand, depth);
        variables.Add(variable);
        return variable;
    }

    private ComposeVariable? Fail(int start, string message)
    {
        Problem ??= new GrammarProblem(TextSpan.FromBounds(start, Math.Min(text.Length, Math.Max(position, start + 1))), message);
        return null;
    }

    // The closing brace is not taken; an operator is. Null if neither follows.
    private VariableOperator? ParseOperator()
    {
        if (position >= text.Length)
        {
            return null;
        }

        if (text[position] == '}')
        {
            return VariableOperator.None;
        }

        var hasColon = text[position] == ':';
        var at = hasColon ? position + 1 : position;
        VariableOperator? kind = at >= text.Length ? null : (text[at], hasColon) switch
        {
            ('-', true) => VariableOperator.DefaultIfUnsetOrEmpty,
            ('-', false) => VariableOperator.DefaultIfUnset,
            ('+', true) => VariableOperator.AlternativeIfNotEmpty,
            ('+', false) => VariableOperator.AlternativeIfSet,
            ('?', true) => VariableOperator.ErrorIfUnsetOrEmpty,
            ('?', false) => VariableOperator.ErrorIfUnset,
            _ => null,
        };
        position = kind is null ? position : at + 1;
        return kind;
    }

    private TextSpan ParseName()
    {
        var start = position;
        while (position < text.Length && (text[position] == '_' || IsLetter(text[position]) || (position > start && text[position] is >= '0' and <= '9')))
        {
            position++;
        }

        return TextSpan.FromBounds(start, position);
    }

    private string Slice(TextSpan span) => text.Substring(span.Start, span.Length);

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}

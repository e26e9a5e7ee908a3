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

    public (ResolvedValue Value, ResolvedValue WithDefaults) Parse() => ParseText(depth: 0);

    // Up to the end of the text, or in braces to the brace that closes them.
    private (ResolvedValue Value, ResolvedValue WithDefaults) ParseText(int depth)
    {
        var certain = new List<ResolvedValue>();
        var withDefaults = new List<ResolvedValue>();
        var braces = 0;
        var start = position;
        while (position < text.Length && Problem is null)
        {
            var c = text[position];
            if (c == '$')
            {
                AddLiteral(start);
                ParseDollar(depth, certain, withDefaults);
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
        return (ResolvedValue.Concat(certain), ResolvedValue.Concat(withDefaults));

        void AddLiteral(int from)
        {
            if (position > from)
            {
                var literal = ResolvedValue.Known(text.Substring(from, position - from));
                certain.Add(literal);
                withDefaults.Add(literal);
            }
        }
    }

    private void ParseDollar(int depth, List<ResolvedValue> certain, List<ResolvedValue> withDefaults)
    {
        var start = position++;
        if (position < text.Length && text[position] == '{')
        {
            certain.Add(ResolvedValue.Unknown);
            withDefaults.Add(ParseBraces(start, depth));
            return;
        }

        var isEscape = position < text.Length && text[position] == '$';
        var name = isEscape ? default : ParseName();
        if (!name.IsEmpty)
        {
            variables.Add(new ComposeVariable(Slice(name), TextSpan.FromBounds(start, position), name, VariableOperator.None, null, null, depth));
        }

        // A dollar sign before anything else stays.
        position += isEscape ? 1 : 0;
        var value = name.IsEmpty ? ResolvedValue.Known("$") : ResolvedValue.Unknown;
        certain.Add(value);
        withDefaults.Add(value);
    }

    private ResolvedValue ParseBraces(int start, int depth)
    {
        position++;
        var name = ParseName();
        if (name.IsEmpty)
        {
            return Fail(start, "a variable name of letters, digits and '_' must follow '${'");
        }

        if (depth >= MaximumDepth)
        {
            return Fail(start, "defaults are nested too deeply");
        }

        var kind = ParseOperator();
        if (kind is not { } operation)
        {
            return Fail(start, position < text.Length ? "the variable name must be followed by '}' or by one of the operators :- - :+ + :? ?" : "the closing '}' is missing");
        }

        if (operation == VariableOperator.None)
        {
            position++;
            variables.Add(new ComposeVariable(Slice(name), TextSpan.FromBounds(start, position), name, operation, null, null, depth));
            return ResolvedValue.Unknown;
        }

        var operandStart = position;
        var (_, operand) = ParseText(depth + 1);
        if (position >= text.Length)
        {
            return Fail(start, "the closing '}' is missing");
        }

        var operandSpan = TextSpan.FromBounds(operandStart, position++);
        variables.Add(new ComposeVariable(Slice(name), TextSpan.FromBounds(start, position), name, operation, operandSpan, operand, depth));
        return operation switch
        {
            VariableOperator.DefaultIfUnset or VariableOperator.DefaultIfUnsetOrEmpty => operand,
            VariableOperator.AlternativeIfSet or VariableOperator.AlternativeIfNotEmpty => ResolvedValue.Empty,
            _ => ResolvedValue.Unknown,
        };
    }

    private ResolvedValue Fail(int start, string message)
    {
        Problem ??= new GrammarProblem(TextSpan.FromBounds(start, Math.Min(text.Length, Math.Max(position, start + 1))), message);
        return ResolvedValue.Unknown;
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

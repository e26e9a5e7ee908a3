using Sprache;

namespace DockerLint.Grammars.Selectors;

/// <summary>
/// The Sprache grammar of selectors. A term that is not understood becomes a <see cref="SelectorGap"/> up to the next <c>and</c>, <c>or</c>
/// or parenthesis, so no alternative is ever tried twice and the work is linear.
/// </summary>
internal static class SelectorGrammar
{
    private const string Comparison = "a comparison (=, !=, <, <=, >, >=, in, like)";

    private static readonly string[] Keywords = ["where", "and", "or", "not", "has", "in", "like", "true", "false"];

    private static readonly Parser<IEnumerable<char>> Blanks = Parse.WhiteSpace.Many();

    private static readonly Parser<string> Word =
        from first in Parse.Char(SelectorText.IsWordStart, "a name")
        from rest in Parse.Char(SelectorText.IsWordPart, "a letter").Many().Text()
        select first + rest;

    private static readonly Parser<SelectorName> Name = Lexeme(Placed(Word.Where(word => !Keywords.Contains(word)).Named("a name"), (text, span) => new SelectorName(text, span)));

    private static readonly Parser<SelectorValue> Text = Lexeme(Placed<string, SelectorValue>(ReadText, (text, span) => new SelectorValue(SelectorValueKind.Text, text, span)));

    private static readonly Parser<string> Digits = Parse.Char(c => c is >= '0' and <= '9', "a digit").AtLeastOnce().Text();

    private static readonly Parser<string> Fraction = from dot in Parse.Char('.') from digits in Digits select dot + digits;

    private static readonly Parser<SelectorValue> Number = Lexeme(Placed(
        (from sign in Parse.Char('-').Optional()
         from whole in Digits
         from fraction in Fraction.XOr(Parse.Return(string.Empty))
         select (sign.IsDefined ? "-" : string.Empty) + whole + fraction).Named("a number"),
        (text, span) => new SelectorValue(SelectorValueKind.Number, text, span)));

    private static readonly Parser<SelectorValue> Boolean = Lexeme(Placed(
        Word.Where(word => word is "true" or "false").Named("true or false"),
        (text, span) => new SelectorValue(SelectorValueKind.Boolean, text, span)));

    private static readonly Parser<SelectorValue> Value = Text.Or(Number).Or(Boolean);

    private static readonly Parser<SelectorValue> Key =
        from open in Symbol("[")
        from text in Text
        from close in Symbol("]")
        select text;

    private static readonly Parser<SelectorPathPart> PathPart =
        from name in Name
        from key in Key.XOptional()
        select new SelectorPathPart(name, key.GetOrDefault());

    private static readonly Parser<SelectorPath> Path =
        from first in PathPart
        from rest in (from dot in Symbol(".") from part in PathPart select part).XMany()
        select CreatePath([first, .. rest]);

    private static readonly Parser<IReadOnlyList<SelectorValue>> Values =
        from open in Symbol("(")
        from first in Value
        from rest in (from comma in Symbol(",") from value in Value select value).XMany()
        from close in Symbol(")")
        select (IReadOnlyList<SelectorValue>)[first, .. rest];

    private static readonly Parser<IReadOnlyList<SelectorValue>> OneValue = from value in Value select (IReadOnlyList<SelectorValue>)[value];

    private static readonly Parser<Func<SelectorPath, SelectorCondition>> Membership =
        (from keyword in Keyword("in") from values in Values select Test(SelectorOperator.Equal, values))
        .Or(from keyword in Keyword("like") from values in Values.Or(OneValue) select Test(SelectorOperator.Like, values));

    private static readonly Parser<Func<SelectorPath, SelectorCondition>> Tail =
        Comparing("=", SelectorOperator.Equal)
        .Or(from symbol in Symbol("!=") from value in OneValue select Negated(Test(SelectorOperator.Equal, value)))
        .Or(Comparing("<=", SelectorOperator.AtMost))
        .Or(Comparing(">=", SelectorOperator.AtLeast))
        .Or(Comparing("<", SelectorOperator.Less))
        .Or(Comparing(">", SelectorOperator.Greater))
        .Or(Membership)
        .Or(from keyword in Keyword("not") from membership in Membership select Negated(membership));

    private static readonly Parser<SelectorCondition> Presence =
        from keyword in Keyword("has")
        from path in (from open in Symbol("(") from inner in Path from close in Symbol(")") select inner).Or(Path)
        select (SelectorCondition)new SelectorTest(path, SelectorOperator.Has, []);

    private static readonly Parser<SelectorCondition> Question =
        from path in Path
        from tail in Tail.XOr(Parse.Return(Test(SelectorOperator.IsTrue, [])))
        select tail(path);

    private static readonly Parser<SelectorCondition> Parenthesis =
        from open in Symbol("(")
        from inner in Parse.Ref(() => Condition)
        from condition in Closed(inner)
        select condition;

    private static readonly Parser<SelectorCondition> Term = Mended(
        from negations in Keyword("not").Many()
        from condition in Parenthesis.Or(Presence).Or(Question.Named("a condition"))
        select negations.Count() % 2 == 0 ? condition : new SelectorNegation(condition));

    private static readonly Parser<SelectorCondition> Conjunction = Joined("and", isAny: false, Term);

    private static readonly Parser<SelectorCondition> Condition = Joined("or", isAny: true, Conjunction);

    private static readonly Parser<SelectorSyntax> Selector =
        from blanks in Blanks
        from subject in Name.Named("what to select, such as image or instruction")
        from condition in (from keyword in Keyword("where") from condition in Condition select condition).XOr(Parse.Return((SelectorCondition?)null))
        select new SelectorSyntax(subject, condition);

    /// <summary>Reads a selector; what is not understood inside its condition stands in the result as gaps.</summary>
    public static bool TryRead(string text, out SelectorSyntax? selector, out GrammarProblem problem)
    {
        var result = Selector(new Input(text));
        selector = result.WasSuccessful ? result.Value : null;
        problem = default;
        if (result.WasSuccessful && result.Remainder.AtEnd)
        {
            return true;
        }

        string[] expected = !result.WasSuccessful ? [.. result.Expectations]
            : selector?.Condition is null ? ["'where'", "the end"]
            : ["'and'", "'or'", "the end"];
        problem = Unexpected(text, result.Remainder.Position, expected);
        return false;
    }

    /// <summary>Reads a path alone, as it stands in a message.</summary>
    public static bool TryReadPath(string text, out SelectorPath? path, out GrammarProblem problem)
    {
        var result = (from blanks in Blanks from inner in Path select inner)(new Input(text));
        path = result.WasSuccessful && result.Remainder.AtEnd ? result.Value : null;
        problem = path is null ? Unexpected(text, result.Remainder.Position, ["the name of an attribute"]) : default;
        return path is not null;
    }

    private static Parser<T> Lexeme<T>(Parser<T> parser) => from value in parser from blanks in Blanks select value;

    private static Parser<string> Keyword(string word) => Lexeme(Word.Where(read => read == word).Named($"'{word}'"));

    private static Parser<string> Symbol(string symbol) => Lexeme(Parse.String(symbol).Text().Named($"'{symbol}'"));

    private static Parser<Func<SelectorPath, SelectorCondition>> Comparing(string symbol, SelectorOperator comparison) =>
        from sign in Symbol(symbol)
        from value in OneValue
        select Test(comparison, value);

    private static Func<SelectorPath, SelectorCondition> Test(SelectorOperator comparison, IReadOnlyList<SelectorValue> values) => path => new SelectorTest(path, comparison, values);

    private static Func<SelectorPath, SelectorCondition> Negated(Func<SelectorPath, SelectorCondition> test) => path => new SelectorNegation(test(path));

    private static SelectorPath CreatePath(IReadOnlyList<SelectorPathPart> parts)
    {
        var last = parts[parts.Count - 1];
        // The bracket that closes a key stands right behind it or after blanks; a place that ends with the key is as good.
        return new SelectorPath(parts, TextSpan.FromBounds(parts[0].Name.Span.Start, last.Key?.Span.End ?? last.Name.Span.End));
    }

    private static Parser<SelectorCondition> Joined(string keyword, bool isAny, Parser<SelectorCondition> item) =>
        from first in item
        from rest in (from word in Keyword(keyword) from next in item select next).Many()
        let items = (IReadOnlyList<SelectorCondition>)[first, .. rest]
        select items.Count == 1 ? first : new SelectorGroup(isAny, items);

    private static Parser<TResult> Placed<T, TResult>(Parser<T> parser, Func<T, TextSpan, TResult> create) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful
            ? Result.Success(create(result.Value, TextSpan.FromBounds(input.Position, result.Remainder.Position)), result.Remainder)
            : Result.Failure<TResult>(result.Remainder, result.Message, result.Expectations);
    };

    // No escapes: whoever needs one kind of quote writes the other around it, and a path of Windows is written as it is.
    private static IResult<string> ReadText(IInput input)
    {
        var end = SelectorText.EndOfText(input.Source, input.Position);
        return end < 0
            ? Result.Failure<string>(input, "unexpected", ["a text in quotes"])
            : Result.Success(input.Source.Substring(input.Position + 1, end - input.Position - 2), At(input, end));
    }

    // A parenthesis that nothing closes is a mistake beside those inside of it.
    private static Parser<SelectorCondition> Closed(SelectorCondition inner) => input =>
    {
        var close = Symbol(")")(input);
        return close.WasSuccessful
            ? Result.Success(inner, close.Remainder)
            : Result.Success<SelectorCondition>(new SelectorGap(Unexpected(input.Source, input.Position, ["')'"]), inner), input);
    };

    private static Parser<SelectorCondition> Mended(Parser<SelectorCondition> parser) => input =>
    {
        var result = parser(input);
        if (result.WasSuccessful && SelectorText.EndsTerm(input.Source, result.Remainder.Position))
        {
            return result;
        }

        string[] expected = !result.WasSuccessful ? [.. result.Expectations]
            : result.Value is SelectorTest { Operator: SelectorOperator.IsTrue } ? [Comparison, "'and'", "'or'", "the end"]
            : ["'and'", "'or'", "the end"];
        var position = result.Remainder.Position;
        var gap = new SelectorGap(Unexpected(input.Source, position, expected), result.WasSuccessful ? result.Value : null);
        return Result.Success<SelectorCondition>(gap, At(result.Remainder, SelectorText.SkipTerm(input.Source, input.Position, position)));
    };

    private static IInput At(IInput input, int position)
    {
        while (input.Position < position)
        {
            input = input.Advance();
        }

        return input;
    }

    private static GrammarProblem Unexpected(string text, int position, IReadOnlyList<string> expected)
    {
        var span = SelectorText.WordAt(text, position);
        if (SelectorText.IsQuote(text, position) && SelectorText.EndOfText(text, position) < 0)
        {
            return new GrammarProblem(TextSpan.FromBounds(position, text.Length), "The text that begins here has no closing quote");
        }

        var wanted = expected.Distinct().ToArray();
        var list = wanted.Length < 2 ? string.Concat(wanted) : string.Join(", ", wanted.Take(wanted.Length - 1)) + " or " + wanted[wanted.Length - 1];
        return new GrammarProblem(span, $"Expected {list}, found {(span.IsEmpty ? "the end" : $"'{text.Substring(span.Start, span.Length)}'")}");
    }
}

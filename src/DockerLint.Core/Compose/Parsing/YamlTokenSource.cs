using DockerLint.Compose.Syntax;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;
using Scalar = YamlDotNet.Core.Tokens.Scalar;
using ScalarStyle = DockerLint.Compose.Syntax.ScalarStyle;

namespace DockerLint.Compose.Parsing;

/// <summary>
/// The tokens of a file from the scanner, one at a time, going on behind errors: an error is reported once, the text up to the
/// next line that can begin an entry is left out, and scanning begins anew there. The start and end of block collections are
/// not handed on: the parser sees them by the columns, which is what makes beginning anew in the middle of a file possible.
/// </summary>
internal sealed class YamlTokenSource
{
    private const int MaximumErrors = 100;

    private readonly string text;
    private readonly SyntaxDiagnosticBag diagnostics;
    private readonly CancellationToken cancellationToken;
    private readonly YamlTokenQueue queue = new();
    private Scanner scanner;
    private int scannerStart;
    private int lastEnd;
    private YamlToken lastStructure = new(YamlTokenKind.Key, 0, 0, 0);
    private YamlToken last;
    private int errors;
    private long readTwice;
    private bool isAtEnd;

    public YamlTokenSource(string text, SyntaxDiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        this.text = text;
        this.diagnostics = diagnostics;
        this.cancellationToken = cancellationToken;
        lastEnd = scannerStart = text.Length > 0 && text[0] == YamlCharacters.ByteOrderMark ? 1 : 0;
        scanner = NewScanner();
    }

    /// <summary>The next token; the end of the file any number of times.</summary>
    public YamlToken Peek()
    {
        if (queue.Count == 0)
        {
            Fill();
        }

        return queue.Peek();
    }

    /// <summary>Takes the next token away.</summary>
    public YamlToken Next()
    {
        var token = Peek();
        if (token.Kind != YamlTokenKind.End)
        {
            queue.Dequeue();
        }

        return token;
    }

    /// <summary>Leaves out everything up to the next document.</summary>
    public void SkipDocument()
    {
        queue.Clear();
        Resume(YamlLines.NextDocument(text, lastEnd));
    }

    // A flow collection is read to its end before any of it is handed out: when its end is missing, what follows it can be given
    // back to the block collections around it.
    private void Fill()
    {
        var first = Read(flowStart: null);
        queue.Enqueue(first);
        if (!first.IsFlowStart)
        {
            return;
        }

        var open = new Stack<YamlToken>();
        open.Push(first);
        while (open.Count > 0 && open.Count <= ComposeSyntaxTree.MaximumDepth)
        {
            var token = Read(first);
            if (token.EndsDocument || (token.IsFlowEnd && !token.Closes(open.Peek())))
            {
                token = Recover(ScannerFailure.UnclosedFlow, open.Peek().Start, open.Peek().End, first);
            }

            queue.Enqueue(token);
            if (token.Kind == YamlTokenKind.Error)
            {
                return;
            }

            if (token.IsFlowStart)
            {
                open.Push(token);
            }
            else if (token.IsFlowEnd)
            {
                open.Pop();
            }
        }
    }

    private YamlToken Read(YamlToken? flowStart)
    {
        cancellationToken.ThrowIfCancellationRequested();
        while (!isAtEnd)
        {
            try
            {
                if (!scanner.MoveNext() || scanner.Current is StreamEnd)
                {
                    break;
                }
            }
            catch (YamlException exception)
            {
                return Recover(ScannerFailure.FromMessage(exception.Message), Offset(exception.Start), Offset(exception.End), flowStart);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The scanner leaks exceptions that are no YAML errors, in flow collections that do not end.
                return Recover(default, -1, -1, flowStart);
            }

            if (scanner.Current is Error error)
            {
                var failure = ScannerFailure.FromMessage(error.Value);
                return failure.Code == ComposeSyntaxErrors.MissingColon && flowStart is null
                    ? RecoverBehind(last)
                    : Recover(failure, Offset(error.Start), Offset(error.End), flowStart);
            }

            if (Convert(scanner.Current) is { } token)
            {
                lastEnd = Math.Max(lastEnd, token.End);
                last = token;
                if (flowStart is null && (token.IsKey || token.Kind is YamlTokenKind.BlockEntry or YamlTokenKind.Value))
                {
                    CheckTabs(token);
                    lastStructure = token.Kind == YamlTokenKind.Value ? lastStructure : token;
                }

                return token;
            }
        }

        isAtEnd = true;
        return new YamlToken(YamlTokenKind.End, text.Length, text.Length, 0);
    }

    private YamlToken? Convert(Token? token) => token switch
    {
        Scalar { Style: YamlDotNet.Core.ScalarStyle.Literal } => BlockScalar(token, ScalarStyle.Literal),
        Scalar { Style: YamlDotNet.Core.ScalarStyle.Folded } => BlockScalar(token, ScalarStyle.Folded),
        Scalar { Style: YamlDotNet.Core.ScalarStyle.SingleQuoted } => Create(YamlTokenKind.Scalar, token, style: ScalarStyle.SingleQuoted),
        Scalar { Style: YamlDotNet.Core.ScalarStyle.DoubleQuoted } => Create(YamlTokenKind.Scalar, token, style: ScalarStyle.DoubleQuoted),
        Scalar => Create(YamlTokenKind.Scalar, token),
        Key => Create(token.Start.Index == token.End.Index ? YamlTokenKind.Key : YamlTokenKind.ExplicitKey, token),
        Value => Create(YamlTokenKind.Value, token),
        BlockEntry => Create(YamlTokenKind.BlockEntry, token),
        FlowEntry => Create(YamlTokenKind.FlowEntry, token),
        FlowSequenceStart => Create(YamlTokenKind.FlowSequenceStart, token, width: 1),
        FlowSequenceEnd => Create(YamlTokenKind.FlowSequenceEnd, token, width: 1),
        FlowMappingStart => Create(YamlTokenKind.FlowMappingStart, token, width: 1),
        FlowMappingEnd => Create(YamlTokenKind.FlowMappingEnd, token, width: 1),
        Anchor => Create(YamlTokenKind.Anchor, token),
        Tag => Create(YamlTokenKind.Tag, token),
        AnchorAlias => Create(YamlTokenKind.Alias, token),
        DocumentStart => Create(YamlTokenKind.DocumentStart, token, width: 3),
        DocumentEnd => Create(YamlTokenKind.DocumentEnd, token, width: 3),
        VersionDirective or TagDirective => Directive(token),
        _ => null,
    };

    // Offsets are held within the text and in order whatever the scanner says: the table of tokens depends on it.
    private YamlToken Create(YamlTokenKind kind, Token token, int width = -1, ScalarStyle style = ScalarStyle.Plain)
    {
        var start = Math.Max(lastEnd, Math.Min(text.Length, Offset(token.Start)));
        var end = width >= 0 ? start + width : Offset(token.End);
        end = kind == YamlTokenKind.Key ? start : Math.Max(start, Math.Min(text.Length, end));
        return new YamlToken(kind, start, end, (int)token.Start.Column - 1, style);
    }

    private YamlToken Directive(Token token)
    {
        var start = Math.Max(lastEnd, Offset(token.Start));
        return new YamlToken(YamlTokenKind.Directive, start, YamlLines.EndOfContent(text, start), 0);
    }

    // The scanner ends a block scalar at the start of the line behind it. Empty lines belong to it only when they are kept ("+").
    private YamlToken BlockScalar(Token token, ScalarStyle style)
    {
        var whole = Create(YamlTokenKind.Scalar, token, style: style);
        var keeps = text.IndexOf('+', whole.Start, Math.Min(3, whole.End - whole.Start)) >= 0;
        var end = whole.End;
        while (end > whole.Start + 1 && YamlCharacters.IsBreak(text[end - 1]))
        {
            end -= end - 2 > whole.Start && YamlCharacters.BreakLength(text, end - 2) == 2 ? 2 : 1;
            if (keeps)
            {
                break;
            }
        }

        return whole with { End = end };
    }

    private void CheckTabs(YamlToken token)
    {
        var start = token.Start;
        while (start > 0 && YamlCharacters.IsBlank(text[start - 1]))
        {
            start--;
        }

        // The loader of Compose refuses what this scanner lets pass.
        var tab = start < token.Start && YamlCharacters.IsFirstOnLine(text, token.Start) ? text.IndexOf('\t', start, token.Start - start) : -1;
        if (tab >= 0)
        {
            ReportTab(tab);
        }
    }

    private void ReportTab(int tab)
    {
        var end = tab;
        while (end < text.Length && text[end] == '\t')
        {
            end++;
        }

        diagnostics.Report(ComposeSyntaxErrors.TabIndentation, TextSpan.FromBounds(tab, end), "A tab cannot indent a line in YAML");
    }

    private YamlToken Recover(ScannerFailure failure, int place, int placeEnd, YamlToken? flowStart)
    {
        var reached = Offset(scanner.CurrentPosition);
        var unread = YamlLines.FirstContent(text, lastEnd);
        var region = flowStart?.Start ?? unread;
        var resume = YamlLines.NextEntry(text, region, lastStructure);
        if (flowStart is not null)
        {
            queue.DropFrom(resume);
        }

        YamlToken? kept = null;
        if (failure.Code == ComposeSyntaxErrors.MappingNotAllowed && place > YamlCharacters.LineEnd(text, unread))
        {
            kept = SplitLines(unread, ref failure, ref place);
            placeEnd = place;
        }

        ReportFailure(failure, unread, place, placeEnd, reached, flowStart);
        GoOn(resume, reached);
        if (kept is { } scalar)
        {
            lastEnd = scalar.End;
            return scalar;
        }

        return new YamlToken(YamlTokenKind.Error, region, region, 0);
    }

    // A line without a colon has been handed out as a scalar, which the parser cannot use and reports.
    private YamlToken RecoverBehind(YamlToken scalar)
    {
        var reached = Offset(scanner.CurrentPosition);
        GoOn(YamlLines.NextEntry(text, Math.Max(scalar.Start, scalar.End - 1), lastStructure), reached);
        return new YamlToken(YamlTokenKind.Error, lastEnd, lastEnd, 0);
    }

    private void GoOn(int resume, int reached)
    {
        readTwice += Math.Max(0, reached - resume);
        errors++;
        if (errors >= MaximumErrors || readTwice > text.Length + 65536L)
        {
            diagnostics.Report(ComposeSyntaxErrors.TooManyErrors, new TextSpan(Math.Min(resume, text.Length), 0), "The rest of the file is not read because of so many errors");
            resume = text.Length;
        }

        Resume(resume);
    }

    // The scanner has read two lines as one plain scalar and met a colon on the second. Either the first one, "web", lacks its
    // own colon, or it is a complete entry, "image: nginx", and the second one is indented too deep.
    private YamlToken? SplitLines(int unread, ref ScannerFailure failure, ref int place)
    {
        if (YamlCharacters.IsFirstOnLine(text, unread))
        {
            failure = ScannerFailure.MissingColon;
            return null;
        }

        failure = ScannerFailure.DeepLine;
        place = YamlLines.FirstContent(text, YamlCharacters.LineStart(text, place));
        if (text[unread] is '"' or '\'' or '[' or '{')
        {
            return null;
        }

        var end = YamlLines.EndOfContent(text, unread);
        return new YamlToken(YamlTokenKind.Scalar, unread, end, unread - YamlCharacters.LineStart(text, unread));
    }

    private void ReportFailure(ScannerFailure failure, int unread, int place, int placeEnd, int reached, YamlToken? flowStart)
    {
        var tab = YamlLines.FindTab(text, failure.Code == ComposeSyntaxErrors.TabIndentation ? Math.Max(unread, reached) : unread);
        if (tab >= 0)
        {
            ReportTab(tab);
            return;
        }

        if (failure.Code is null)
        {
            var isFlow = flowStart is not null || (unread < text.Length && text[unread] is '[' or '{');
            failure = isFlow ? ScannerFailure.UnclosedFlow : ScannerFailure.FromMessage(string.Empty);
            place = placeEnd = flowStart?.Start ?? unread;
        }
        else if (failure.Code == ComposeSyntaxErrors.MissingColon || (place < unread && failure != ScannerFailure.UnclosedFlow))
        {
            place = placeEnd = unread;
        }

        diagnostics.Report(failure.Code, YamlLines.Word(text, place, placeEnd), failure.Message);
    }

    private void Resume(int offset)
    {
        lastEnd = Math.Min(lastEnd, offset);
        scannerStart = offset;
        isAtEnd = offset >= text.Length;
        scanner = NewScanner();
    }

    private Scanner NewScanner() => new(new StringSliceReader(text, scannerStart), skipComments: true);

    private int Offset(Mark mark) => scannerStart + (int)mark.Index;
}

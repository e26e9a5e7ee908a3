using DockerLint.Semantics;

namespace DockerLint.Shell.Semantics;

/// <content>Reads commands that are not written as such: in words that are split already, in texts for another reader, in arguments.</content>
internal sealed partial class CommandCollector
{
    // Scripts in scripts: each level is read anew, so their number has a small bound.
    private const int MaximumLevel = 8;

    public void CollectExecForm(IReadOnlyList<(MappedText Text, ResolvedValue Value)> words)
    {
        if (words.Count == 0)
        {
            return;
        }

        var shellWords = words.Select(WordOf).ToArray();
        var frame = new CommandFrame(default, default, CommandOrigin.ExecForm, null, new PipelinePosition(pipelines++, 0, 1), false, 0, null);
        var command = reader.Read(shellWords, [], [], frame);
        command.Span = SpanOf(shellWords);
        commands.Add(command);
        // Neither is a program.
        if (command.Name is not ("eval" or "trap") && NestedScriptFinder.Find(command, [], pipedFrom: null) is { } nested)
        {
            CollectNested(nested, command, frame);
        }

        CollectActions(command, frame);

        static ShellWord WordOf((MappedText Text, ResolvedValue Value) word)
        {
            var (text, value) = word;
            var span = new TextSpan(0, text.Length);
            var kind = value.IsKnown ? ShellWordPartKind.Literal : ShellWordPartKind.Opaque;
            return new ShellWord(text, span, syntax: null, [new ShellWordPart(kind, text.ToOuter(span), value, IsQuoted: true)], value, containsGlob: false, containsBraceExpansion: false);
        }
    }

    private static TextSpan SpanOf(ShellWord[] words) =>
        TextSpan.FromBounds(words[0].Span.Start, Math.Max(words[0].Span.Start, words[words.Length - 1].Span.End));

    private void CollectNested(NestedScript nested, SimpleCommand parent, CommandFrame frame)
    {
        var mark = scope.MarkHere();
        var text = NestedTextBuilder.Build(nested);
        if (nested.Origin == CommandOrigin.Trap)
        {
            // It runs when nobody knows which values and options hold.
            scope.ForgetAll();
            scope.State = scope.State with { ErrExit = null, PipeFail = null, NoUnset = null };
        }
        else if (nested.Origin != CommandOrigin.Eval)
        {
            foreach (var assignment in parent.Assignments)
            {
                scope.Assign(assignment.Name, assignment.Value, isExported: true);
            }

            scope.EnterShell(nested.State);
        }

        depth++;
        Collect(text, new CommandFrame(default, frame.Nesting | CommandNesting.NestedScript, nested.Origin, parent, default, false, frame.Level + 1, null));
        depth--;
        if (nested.Origin != CommandOrigin.Eval)
        {
            scope.Undo(mark);
        }
        else if (parent.Arguments.Any(argument => argument.Text is null))
        {
            scope.ForgetAll();
        }
    }

    /// <summary>Notes the commands that <c>find</c> runs for what it finds.</summary>
    private void CollectActions(SimpleCommand command, CommandFrame frame)
    {
        if (command.Name != "find")
        {
            return;
        }

        var words = new List<ShellWord>();
        var isAction = false;
        foreach (var argument in command.Arguments)
        {
            if (!isAction)
            {
                isAction = argument.Text is "-exec" or "-execdir" or "-ok" or "-okdir";
            }
            else if (argument.Text == ";" || (argument.Text == "+" && words.Count > 0 && words[words.Count - 1].Value.Text == "{}"))
            {
                CollectAction(words.ToArray(), command, frame);
                words.Clear();
                isAction = false;
            }
            else if (argument.IsWholeWord)
            {
                words.Add(argument.Word);
            }
            else
            {
                return;
            }
        }
    }

    private void CollectAction(ShellWord[] words, SimpleCommand parent, CommandFrame frame)
    {
        if (words.Length == 0)
        {
            return;
        }

        var inner = new CommandFrame(default, frame.Nesting | CommandNesting.Loop, CommandOrigin.FindAction, parent, new PipelinePosition(pipelines++, 0, 1), false, frame.Level, null);
        var command = reader.Read(words, [], [], inner);
        command.Span = SpanOf(words);
        commands.Add(command);
        if (frame.Level < MaximumLevel && command.Name is not ("eval" or "trap") && NestedScriptFinder.Find(command, [], pipedFrom: null) is { } nested)
        {
            CollectNested(nested, command, inner);
        }
    }
}

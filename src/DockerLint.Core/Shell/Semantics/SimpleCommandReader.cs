using System.Globalization;
using DockerLint.Semantics;
using DockerLint.Shell.Parsing;
using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Semantics;

/// <summary>Makes the facts of one command, and applies what the command does to variables and to the shell.</summary>
internal sealed class SimpleCommandReader(ExecutionScope scope)
{
    /// <summary>Reads a command of a script.</summary>
    public SimpleCommand Read(CommandNode node, IReadOnlyList<AssignmentNode> assignments, IReadOnlyList<WordNode> words, CommandFrame frame)
    {
        var resolver = Resolver();
        var shellWords = words.Select(word => resolver.Resolve(word, frame.Text)).ToArray();
        var command = Read(
            shellWords,
            assignments.Select(assignment => ToAssignment(assignment, resolver, frame.Text)),
            node.Redirections.Select(redirection => ToRedirection(redirection, resolver, frame.Text)),
            frame);
        command.Span = frame.Text.ToOuter(node.Span);
        return command;
    }

    /// <summary>Reads a command whose words are resolved already.</summary>
    public SimpleCommand Read(ShellWord[] words, IEnumerable<ShellAssignment> assignments, IEnumerable<ShellRedirection> redirections, CommandFrame frame)
    {
        var arguments = new List<ShellArgument>(words.Length);
        foreach (var word in words)
        {
            FieldSplitter.Split(word, scope.SplitsAtBlanks, arguments);
        }

        var allAssignments = assignments.ToList();
        var wrappers = new List<CommandWrapper>();
        var index = WrapperReader.Read(arguments, wrappers, allAssignments);
        var name = index < arguments.Count ? arguments[index] : null;
        return new SimpleCommand
        {
            Name = name is { Text: { Length: > 0 } text } ? WrapperReader.ProgramName(text) : null,
            NameArgument = name,
            Wrappers = wrappers,
            Assignments = allAssignments,
            Arguments = arguments.Skip(index + 1).ToArray(),
            Words = words,
            Redirections = redirections.ToArray(),
            Connector = frame.Connector,
            Pipeline = frame.Pipeline,
            Nesting = frame.Nesting,
            IsNegated = frame.IsNegated,
            Origin = frame.Origin,
            Parent = frame.Parent,
            State = scope.State,
        };
    }

    /// <summary>Applies what the command changes in the shell it runs in.</summary>
    public void Apply(SimpleCommand command, IReadOnlyList<AssignmentNode> assignments, IReadOnlyList<WordNode> words, MappedText text)
    {
        if (command.HasNoProgram)
        {
            foreach (var assignment in assignments)
            {
                Assign(assignment, text, isExported: false);
            }

            return;
        }

        // A wrapper other than these runs another process, which changes nothing here.
        if (command.Wrappers.Any(wrapper => wrapper.Name is not ("command" or "builtin")))
        {
            return;
        }

        switch (command.Name)
        {
            case "." or "source":
                scope.ForgetAll();
                break;
            case "set":
                scope.State = ShellOptions.Apply(scope.State, command.Arguments.Select(argument => argument.Text));
                break;
            case "export" or "readonly" or "declare" or "typeset" or "local":
                Declare(command, words, text);
                break;
            case "read" or "unset" or "getopts" or "mapfile" or "readarray" or "printf" or "let":
                scope.Forget(command.Arguments.Select(NameIn).Where(name => name.Length > 0));
                break;
        }
    }

    private static string NameIn(ShellArgument argument) => argument.Text is { } text ? text.Substring(0, ShellCharacters.NameEnd(text, 0)) : string.Empty;

    private WordResolver Resolver() => new(scope, ShellFeatures.For(scope.State.Dialect).BraceExpansion && scope.State.Dialect != ShellDialect.Sh);

    private void Declare(SimpleCommand command, IReadOnlyList<WordNode> words, MappedText text)
    {
        var exports = command.Name == "export" || command.Arguments.Any(argument => argument.Text is { Length: > 1 } option && option[0] == '-' && option.IndexOf('x') > 0);
        // Attributes such as -i or -u change what is stored.
        var isPlain = command.Name is "export" or "readonly" || command.Arguments.All(argument => argument.Text is not { Length: > 1 } option || option[0] != '-' || option is "-x" or "-r" or "-g" or "-rx" or "-xr");
        foreach (var word in words)
        {
            if (AssignmentSplitter.TrySplit(word, text.Text) is { } assignment)
            {
                if (isPlain && !word.Parts.Any(part => part is OpaquePart))
                {
                    Assign(assignment, text, exports);
                }
                else
                {
                    scope.Assign(assignment.Name, ResolvedValue.Unknown, exports);
                }
            }
            else if (word.Keyword is { } name && ShellCharacters.IsNameText(name) && word != words[0])
            {
                if (exports)
                {
                    scope.Export(name);
                }
                else if (command.Name != "readonly")
                {
                    scope.Assign(name, ResolvedValue.Unknown);
                }
            }
        }
    }

    private void Assign(AssignmentNode assignment, MappedText text, bool isExported)
    {
        var value = ValueOf(assignment, Resolver(), text);
        if (assignment.IsAppend && !value.IsUnknown)
        {
            value = scope.Lookup(assignment.Name) is { } before ? ResolvedValue.Concat([before, value]) : ResolvedValue.Unknown;
        }

        scope.Assign(assignment.Name, value, isExported);
    }

    private static ResolvedValue ValueOf(AssignmentNode assignment, WordResolver resolver, MappedText text) =>
        assignment.Value is null || assignment.IsElement ? ResolvedValue.Unknown : resolver.Evaluate(assignment.Value, text);

    private static ShellAssignment ToAssignment(AssignmentNode assignment, WordResolver resolver, MappedText text) =>
        new(assignment.Name, ValueOf(assignment, resolver, text), text.ToOuter(assignment.Span), assignment.IsAppend);

    private static ShellRedirection ToRedirection(RedirectionNode redirection, WordResolver resolver, MappedText text)
    {
        var target = redirection.Target is { } word ? resolver.Resolve(word, text) : null;
        var document = redirection.HereDocument is { Body: { } body } found ? new ShellHereDocument(found.Delimiter, found.IsQuoted, body) : null;
        int? descriptor = redirection.Descriptor is null ? (redirection.Operator[0] == '<' ? 0 : 1)
            : int.TryParse(redirection.Descriptor, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return new ShellRedirection(redirection.Operator, descriptor, target, document, text.ToOuter(redirection.Span));
    }
}

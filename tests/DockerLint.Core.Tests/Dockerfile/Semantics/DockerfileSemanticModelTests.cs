using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell;

namespace DockerLint.Core.Tests.Dockerfile.Semantics;

public sealed class DockerfileSemanticModelTests
{
    [Fact]
    public void Stages_are_found_by_name_without_regard_to_case_by_index_and_by_mounts()
    {
        var model = Create("""
            FROM golang:1.22 AS Build
            FROM build AS test
            FROM alpine:3.20
            COPY --from=BUILD /a /a
            COPY --from=0 /a /a
            COPY --from=nginx:1.27 /a /a
            RUN --mount=type=bind,from=test,target=/x --mount=type=cache,target=/y ls
            """);
        model.Stages.Select(stage => stage.Name).Should().Equal("build", "test", null);
        model.Stages[1].BaseStage.Should().BeSameAs(model.Stages[0]);
        model.Stages[1].BaseImage?.Value.Text.Should().Be("golang:1.22");
        var references = model.Stages[2].References;
        references.Select(reference => reference.Target?.Index).Should().Equal(0, 0, null, 1);
        references[2].Image?.FamiliarName.Should().Be("nginx");
        references[1].Index.Should().Be(0);
        references[3].Kind.Should().Be(StageReferenceKind.MountFrom);
        model.Tree.Text.ToString(references[3].Span).Should().Be("test");
    }

    [Fact]
    public void Computed_names_keep_all_stages_they_may_mean_reachable()
    {
        var model = Create("""
            FROM a:1 AS build-amd64
            FROM a:1 AS build-arm64
            FROM a:1 AS other
            FROM build-${TARGETARCH} AS build
            """);
        model.Stages.Select(stage => stage.IsReachable).Should().Equal(true, true, false, true);
        model.Stages[3].Base?.PossibleTargets.Select(stage => stage.Name).Should().Equal("build-amd64", "build-arm64");
        model.Stages[3].BaseImage.Should().BeNull();
    }

    [Fact]
    public void The_last_stage_and_the_targets_handed_in_are_exported()
    {
        var tree = DockerfileSyntaxTree.ParseText("FROM a AS x\nFROM b AS y\nFROM c AS z\n");
        Create(tree, new BuildInputs { Targets = ["X"] }).Stages.Select(stage => stage.IsExported).Should().Equal(true, false, true);
        Create(tree, new BuildInputs { Targets = ["1"] }).Stages.Select(stage => stage.IsExported).Should().Equal(false, true, true);
    }

    [Fact]
    public void A_named_context_hides_stage_and_image()
    {
        var model = Create(DockerfileSyntaxTree.ParseText("FROM assets\nCOPY --from=assets /a /b"), new BuildInputs { NamedContexts = ["assets"] });
        model.Stages[0].Base?.IsNamedContext.Should().BeTrue();
        model.Stages[0].BaseImage.Should().BeNull();
        model.Stages[0].References.Single().IsNamedContext.Should().BeTrue();
    }

    [Theory]
    [InlineData("ARG V=1\nFROM a:${V}", "a:1")]
    [InlineData("ARG V\nFROM a:${V:-2}", "?")]
    [InlineData("ARG R=x.io\nARG B=$R/b\nFROM ${B}:3", "x.io/b:3")]
    [InlineData("FROM a:$TARGETARCH", "a:?")]
    [InlineData("FROM a:${NOPE:-4}", "a:4")]
    public void FROM_sees_global_arguments(string text, string expected)
    {
        var value = Create(text).Stages[0].Base?.Value.ToString();
        (expected == "?" ? value?.Contains('?') == true || value == "a:2" : value == expected).Should().BeTrue("it is {0}", value);
    }

    [Theory]
    [InlineData("ARG G=1\nFROM a\nWORKDIR /$G", "/?")]
    [InlineData("ARG G=1\nFROM a\nARG G\nWORKDIR /$G", "/1")]
    [InlineData("FROM a\nARG G=1\nENV G=2\nARG G=3\nWORKDIR /$G", "/3")]
    [InlineData("FROM a\nARG G=1\nENV G=2\nWORKDIR /$G", "/2")]
    [InlineData("FROM a AS b\nENV G=1\nFROM b\nARG G=2\nWORKDIR /$G", "/2")]
    [InlineData("FROM a AS b\nARG G=1\nFROM b\nENV G=2\nWORKDIR /$G", "/2")]
    [InlineData("FROM a AS b\nENV E=x\nARG A=y\nFROM b\nWORKDIR /$E/$A", "/x/y")]
    [InlineData("FROM a\nENV A=1\nENV A=2 B=$A\nWORKDIR /$B", "/1")]
    [InlineData("FROM a\nENV A=1\nWORKDIR /${A:+z}-${B:-w}", "/z-?")]
    public void Stage_variables_follow_BuildKit(string text, string expected)
    {
        var model = Create(text);
        var workdir = model.Stages[^1].Instructions.OfType<WorkdirInstructionSyntax>().Single();
        model.Resolve(workdir.Value, workdir).ToString().Should().Be(expected);
    }

    [Fact]
    public void State_is_inherited_through_stages()
    {
        var model = Create("""
            FROM debian:12 AS base
            SHELL ["/bin/bash", "-c"]
            USER 1000
            WORKDIR /app
            CMD ["a"]
            HEALTHCHECK NONE
            FROM base
            RUN x
            WORKDIR sub
            USER root
            ENTRYPOINT ["b"]
            """);
        var run = model.Stages[1].Instructions.OfType<RunInstructionSyntax>().Single();
        var before = model.GetState(run);
        before.Shell.Should().NotBeNull();
        before.User.Value.Text.Should().Be("1000");
        before.User.IsRoot.Should().BeFalse();
        before.WorkingDirectory.Text.Should().Be("/app");
        var final = model.Stages[1].FinalState;
        final.WorkingDirectory.Text.Should().Be("/app/sub");
        final.User.IsRoot.Should().BeTrue();
        final.Cmd.Should().BeNull("an ENTRYPOINT clears the CMD of the base");
        final.Healthcheck?.IsNone.Should().BeTrue();
        model.Stages[1].EffectiveInstructions.Should().HaveCount(9);
    }

    [Theory]
    [InlineData("root", true)]
    [InlineData("0:0", true)]
    [InlineData("root:$G", true)]
    [InlineData("app", false)]
    [InlineData("$U", null)]
    [InlineData("app$U", false)]
    [InlineData("${U:-root}", null)]
    [InlineData("ContainerAdministrator", true)]
    public void Root_is_known_or_not(string user, bool? expected) =>
        Create($"FROM a\nUSER {user}").Stages[0].FinalState.User.IsRoot.Should().Be(expected);

    [Fact]
    public void Instructions_before_the_first_FROM_form_a_stage_of_their_own()
    {
        var model = Create("ARG A=1\nRUN x\nFROM b");
        model.Preamble.IsPseudo.Should().BeTrue();
        model.Preamble.Instructions.Should().HaveCount(2);
        model.GetStage(model.Tree.Root.Instructions[1]).Should().BeSameAs(model.Preamble);
    }

    [Fact]
    public void An_instruction_inside_ONBUILD_belongs_to_its_stage()
    {
        var model = Create("FROM a\nENV X=1\nONBUILD WORKDIR /$X");
        var trigger = ((OnbuildInstructionSyntax)model.Stages[0].Instructions[1]).Trigger;
        model.GetStage(trigger).Should().BeSameAs(model.Stages[0]);
        model.Resolve(((WorkdirInstructionSyntax)trigger).Value, trigger).Text.Should().Be("/1");
    }

    [Theory]
    [InlineData("RUN a && b", "a|b")]
    [InlineData("RUN [\"a\", \"b\"]", "a b")]
    [InlineData("RUN [\"sh\", \"-c\", \"a; b\"]", "sh -c a; b|a|b")]
    [InlineData("RUN <<EOF\na\nb\nEOF\n", "a|b")]
    [InlineData("RUN cat <<EOF >/x && c\na\nEOF\n", "cat|c")]
    [InlineData("RUN <<EOF\n#!/usr/bin/env python3\nimport x\nEOF\n", "")]
    [InlineData("RUN bash <<EOF\na\nEOF\n", "bash|a")]
    [InlineData("HEALTHCHECK CMD curl x || exit 1", "curl x|exit 1")]
    [InlineData("ONBUILD RUN a", "a")]
    [InlineData("CMD x", "x")]
    [InlineData("USER x", "")]
    public void Commands_of_an_instruction_are_read_as_a_shell_gets_them(string text, string expected)
    {
        var model = Create("FROM a\n" + text);
        var instruction = model.Stages[0].Instructions.Single();
        var scripts = model.GetScripts(instruction is OnbuildInstructionSyntax onbuild ? onbuild.Trigger : instruction);
        string.Join("|", scripts.SelectMany(script => script.Commands)).Should().Be(expected);
    }

    [Fact]
    public void A_command_in_a_heredoc_has_its_place_in_the_file()
    {
        const string Text = "FROM a\nRUN <<-EOF\n\tapk add x\n\tEOF\n";
        var model = Create(Text);
        var command = model.GetScripts(model.Stages[0].Instructions[0]).Single().Commands.Single();
        Text.Substring(command.Span.Start, command.Span.Length).Should().Be("apk add x");
    }

    [Theory]
    [InlineData("FROM debian:12\nRUN x", ShellDialect.Dash)]
    [InlineData("FROM alpine:3.20\nRUN x", ShellDialect.Ash)]
    [InlineData("FROM vendor/unknown:1\nRUN x", ShellDialect.Sh)]
    [InlineData("FROM debian:12\nSHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]\nRUN x", ShellDialect.Bash)]
    [InlineData("FROM debian:12 AS b\nSHELL [\"bash\", \"-c\"]\nFROM b\nRUN x", ShellDialect.Bash)]
    [InlineData("# escape=`\nFROM vendor/win:1\nRUN x", ShellDialect.Cmd)]
    public void The_shell_in_force_is_known(string text, ShellDialect expected)
    {
        var model = Create(text);
        model.GetShell(model.Stages[^1].Instructions[^1]).Dialect.Should().Be(expected);
    }

    [Fact]
    public void Facts_of_the_base_image_give_user_and_variables()
    {
        var model = Create("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nUSER $APP_UID\nFROM debian:12\nWORKDIR /$NOPE");
        model.Stages[0].FinalState.User.IsRoot.Should().BeFalse();
        model.Stages[0].FinalState.User.Value.Text.Should().Be("1654");
        model.Stages[1].FinalState.User.IsRoot.Should().BeTrue();
        model.Stages[1].FinalState.User.Instruction.Should().BeNull();
        model.LookupVariable("NOPE", model.Stages[1].Instructions[0]).Should().BeNull("the environment of this image is wholly known");
    }

    [Fact]
    public void Targets_that_are_all_that_is_asked_for_leave_the_last_stage_out()
    {
        var tree = DockerfileSyntaxTree.ParseText("FROM a AS base\nFROM base AS test\nFROM b AS other\nFROM base AS final");
        var model = Create(tree, new BuildInputs { Targets = ["TEST"], BuildsLastStage = false });

        model.Stages.Select(stage => stage.IsExported).Should().Equal(false, true, false, false);
        model.Stages.Select(stage => stage.IsReachable).Should().Equal(true, true, false, false);
        model.FindTarget("Test").Should().BeSameAs(model.Stages[1]);
        model.FindTarget("0").Should().BeSameAs(model.Stages[0]);
        model.FindTarget("4").Should().BeNull();
        Create(tree, new BuildInputs { Targets = ["nope"], BuildsLastStage = false }).Stages.Select(stage => stage.IsExported).Should().Equal([false, false, false, true], "of a mistaken target nothing follows");
    }

    [Fact]
    public void A_stage_that_bears_a_number_goes_before_the_index() =>
        Create(DockerfileSyntaxTree.ParseText("FROM a\nFROM b AS x\nFROM b AS X")).FindTarget("x")?.Index.Should().Be(2);

    [Theory]
    [InlineData("linux/arm64", "linux/arm64 linux arm64 ")]
    [InlineData("linux/aarch64/v8", "linux/arm64 linux arm64 ")]
    [InlineData("linux/arm/v6", "linux/arm/v6 linux arm v6")]
    [InlineData("linux/amd64,linux/arm64", "? linux ? ")]
    [InlineData("linux/arm/v6,linux/arm/v7", "? linux arm ?")]
    [InlineData("amd64", "? ? amd64 ")]
    [InlineData("linux", "? linux ? ?")]
    [InlineData("not a platform", "? ? ? ?")]
    [InlineData("", "? ? ? ?")]
    public void Platforms_that_are_handed_in_make_the_platform_arguments_known(string platforms, string expected)
    {
        foreach (var text in new[]
        {
            "FROM a\nARG TARGETPLATFORM TARGETOS TARGETARCH TARGETVARIANT\nRUN x",
            "ARG TARGETPLATFORM TARGETOS TARGETARCH TARGETVARIANT\nFROM a\nARG TARGETPLATFORM TARGETOS TARGETARCH TARGETVARIANT\nRUN x",
        })
        {
            var model = Create(DockerfileSyntaxTree.ParseText(text), new BuildInputs { Platforms = platforms.Split(',', StringSplitOptions.RemoveEmptyEntries) });
            var run = model.Stages[0].Instructions[^1];

            string.Join(' ', new[] { "TARGETPLATFORM", "TARGETOS", "TARGETARCH", "TARGETVARIANT" }.Select(name => model.LookupVariable(name, run)?.Text ?? "?")).Should().Be(expected);
            model.LookupVariable("BUILDARCH", run)?.Text.Should().BeNull();
        }
    }

    [Fact]
    public void A_build_argument_goes_before_the_platform() =>
        Create(DockerfileSyntaxTree.ParseText("FROM a-${TARGETARCH}"), new BuildInputs { Platforms = ["linux/arm64"], Arguments = new Dictionary<string, string?> { ["TARGETARCH"] = "mips" } })
            .Stages[0].Base?.Value.Text.Should().Be("a-mips");

    [Fact]
    public void Inputs_go_over_others()
    {
        var low = new BuildInputs { Targets = ["a"], Arguments = new Dictionary<string, string?> { ["X"] = "1", ["Y"] = "1" }, NamedContexts = ["n"], Platforms = ["linux/arm64"] };
        var high = new BuildInputs { Targets = ["b"], Arguments = new Dictionary<string, string?> { ["X"] = null }, NamedContexts = ["m"] };

        var both = high.Over(low);
        both.Targets.Should().Equal("b", "a");
        both.BuildsLastStage.Should().BeTrue();
        both.Arguments.Should().Equal(new Dictionary<string, string?> { ["X"] = null, ["Y"] = "1" });
        both.NamedContexts.Should().Equal("m", "n");
        both.Platforms.Should().Equal("linux/arm64");

        (high with { BuildsLastStage = false, Platforms = ["linux/amd64"] }).Over(low).Should().BeEquivalentTo(new { Targets = new[] { "b" }, BuildsLastStage = false, Platforms = new[] { "linux/amd64" } });
        BuildInputs.None.Over(low).Should().BeSameAs(low);
        low.Over(BuildInputs.None).Should().BeSameAs(low);
    }

    private static DockerfileSemanticModel Create(string text) => Create(DockerfileSyntaxTree.ParseText(text));

    private static DockerfileSemanticModel Create(DockerfileSyntaxTree tree, BuildInputs? inputs = null) => DockerfileSemanticModel.Create(tree, inputs);
}

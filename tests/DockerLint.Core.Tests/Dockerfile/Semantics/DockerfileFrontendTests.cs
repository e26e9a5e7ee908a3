using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Core.Tests.Dockerfile.Semantics;

public sealed class DockerfileFrontendTests
{
    [Theory]
    [InlineData("# syntax=docker/dockerfile:1.7-labs\nFROM a", "docker/dockerfile:1.7-labs", false, false)]
    [InlineData("# syntax = example.com/llb  --fast\nFROM a", "example.com/llb", true, false)]
    [InlineData("#!/usr/bin/env x\n# syntax=example.com/llb\nFROM a", "example.com/llb", true, false)]
    [InlineData("// key=value\n//  Syntax = example.com/llb v2\nstages: []", "example.com/llb", true, true)]
    [InlineData("#!/usr/bin/env x\n//syntax=example.com/llb", "example.com/llb", true, true)]
    [InlineData(" {\"a\": [1, {\"syntax\": \"no\"}], \"syntax\" : \"example.com\\/llb\" }\n", "example.com/llb", true, true)]
    [InlineData("{\"syntax\": \"docker/dockerfile:1\"}", "docker/dockerfile:1", true, true)]
    public void The_frontend_that_a_file_asks_for(string text, string image, bool isCustom, bool isForeign)
    {
        var tree = DockerfileSyntaxTree.ParseText(text);
        var frontend = DockerfileFrontend.Of(tree);

        frontend.IsDeclared.Should().BeTrue();
        frontend.Image.Should().Be(image);
        frontend.CommandLine.Should().StartWith(image);
        frontend.IsCustom.Should().Be(isCustom);
        frontend.IsForeign.Should().Be(isForeign);
        tree.Text.ToString(frontend.Span ?? default).Trim('"').Replace("\\/", "/").Should().Be(frontend.CommandLine);
    }

    [Theory]
    [InlineData("//syntax=example.com/llb\nRUN x # y\n  `z` \\\n")]
    [InlineData("{\"syntax\": \"example.com/llb\",\n \"RUN\": \"<<A\"}")]
    public void A_file_of_another_language_has_no_instructions_and_no_errors(string text)
    {
        var tree = DockerfileSyntaxTree.ParseText(text);

        tree.Root.Instructions.Should().BeEmpty();
        tree.Diagnostics.Should().BeEmpty();
        tree.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("FROM a\n# syntax=b")]
    [InlineData("// a comment\n//syntax=b")]
    [InlineData("/ syntax=b")]
    [InlineData("{\"syntax\": \"b\"")]
    [InlineData("{\"syntax\": 1}")]
    [InlineData("{\"syntaxes\": \"b\", \"a\": \"syntax\"}")]
    [InlineData("{\"syntax\": \"b\"}\nFROM a")]
    [InlineData("{}")]
    [InlineData("[\"syntax\"]")]
    public void A_file_without_a_declaration_asks_for_none(string text)
    {
        var frontend = DockerfileFrontend.Of(DockerfileSyntaxTree.ParseText(text));

        frontend.IsDeclared.Should().BeFalse();
        frontend.Image.Should().BeNull();
        frontend.Span.Should().BeNull();
    }
}

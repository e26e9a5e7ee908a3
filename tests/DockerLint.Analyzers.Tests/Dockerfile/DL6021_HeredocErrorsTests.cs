using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6021_HeredocErrorsTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\n[|apk|] add git\ngit clone x\nEOF")]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\necho a\n[|apk|] add git; git clone x\nEOF")]
    [InlineData("FROM alpine:3.22\nRUN <<EOF bash\n[|make|]\nmake install\nEOF")]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\n#!/bin/sh\n[|make|]\nmake install\nEOF")]
    [InlineData("FROM alpine:3.22\nRUN sh <<EOF\n[|make|]\nmake install\nEOF")]
    public void Speaks(string markup) => RuleTest.Verify<HeredocErrorsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\nset -e\napk add git\ngit clone x\nEOF")]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\nset -eux\napk add git\ngit clone x\nEOF")]
    [InlineData("FROM alpine:3.22\nSHELL [\"/bin/sh\", \"-ec\"]\nRUN <<EOF\napk add git\ngit clone x\nEOF")]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\napk add git && \\\ngit clone x\nEOF")]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\napk add git\nEOF")]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\necho a\necho b\napk add git\nEOF")]
    [InlineData("FROM alpine:3.22\nRUN <<EOF python3\nimport a\nimport b\nEOF")]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\n#!/usr/bin/env python3\nimport a\nprint b\nEOF")]
    [InlineData("FROM alpine:3.22\nRUN cat <<EOF > /x\na b\nc d\nEOF")]
    [InlineData("FROM alpine:3.22\nRUN <<EOF sh -e\nmake\nmake install\nEOF")]
    [InlineData("FROM alpine:3.22\nRUN make; make install")]
    [InlineData("FROM alpine:3.22\nCOPY <<EOF /x\nmake\nmake install\nEOF")]
    public void IsSilent(string text) => RuleTest.VerifySilent<HeredocErrorsAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\nmake\nmake install\nEOF\n", "FROM alpine:3.22\nRUN <<EOF\nset -e\nmake\nmake install\nEOF\n")]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\n#!/bin/sh\nmake\nmake install\nEOF\n", "FROM alpine:3.22\nRUN <<EOF\n#!/bin/sh\nset -e\nmake\nmake install\nEOF\n")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<HeredocErrorsAnalyzer>(before, after);
}

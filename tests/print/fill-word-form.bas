Option Explicit

' Writes into every content control of a Word file, in the order of the text, and ticks every box.

Dim places(5000)
Dim count As Long

' A plain control is an input field in LibreOffice before 7.5, every other kind a content control.
Sub Collect(source)
  Dim paragraphs, paragraph, portions, portion, cellName
  paragraphs = source.createEnumeration()
  Do While paragraphs.hasMoreElements()
    paragraph = paragraphs.nextElement()
    If paragraph.supportsService("com.sun.star.text.TextTable") Then
      For Each cellName In paragraph.getCellNames()
        Collect(paragraph.getCellByName(cellName))
      Next
    Else
      portions = paragraph.createEnumeration()
      Do While portions.hasMoreElements()
        portion = portions.nextElement()
        If portion.TextPortionType = "TextField" Then
          places(count) = portion.TextField
          count = count + 1
        ElseIf portion.TextPortionType = "ContentControl" Then
          places(count) = portion.ContentControl
          count = count + 1
        End If
      Loop
    End If
  Loop
End Sub

Sub FillControl(control, words)
  Dim cursor
  cursor = control.createTextCursor()
  If control.Checkbox Then
    control.Checked = True
    cursor.goRight(1, True)
    cursor.setString(Chr(9746))
  Else
    control.ShowingPlaceHolder = False
    cursor.setString(words)
  End If
End Sub

Sub Main(source As String, target As String, words As String)
  Dim document, choices(0) As New com.sun.star.beans.PropertyValue, place As Long
  On Error GoTo Failed
  choices(0).Name = "Hidden"
  choices(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, choices())
  Collect(document.Text)
  For place = 0 To count - 1
    If places(place).supportsService("com.sun.star.text.TextField.Input") Then
      places(place).Content = words & " " & (place + 1)
    Else
      FillControl(places(place), words & " " & (place + 1))
    End If
  Next
  document.TextFields.refresh()
  choices(0).Name = "FilterName"
  choices(0).Value = "MS Word 2007 XML"
  document.storeToURL(ConvertToURL(target), choices())
  document.close(True)
  Exit Sub
Failed:
  ' A box with the error would wait for somebody to close it: without a target the test fails and says so.
  StarDesktop.terminate()
End Sub

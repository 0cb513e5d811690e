; Built by `make kernel`; of sources 688ae1ebdc5474831739f1f2743828f57c7017665e0241ff5aa40f0d29bd9226, as text ba15c908283924796940c3528f80ef0de9ce4ee61831389489c65ec69672c095
%struct.Fair = type { ptr, ptr, ptr, i64, ptr, ptr, i64, ptr, i64, ptr }
%struct.Hash = type { ptr, ptr, i64, i64 }
%struct.Search = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, i64, i64, i64, i64, i64, ptr, ptr, [2 x i64], [2 x i64], [2 x i64], [2 x i64], i64, [7 x ptr], [7 x i64], ptr, i64, ptr, i64, i64, i64, i64, [2 x i64], [2 x %struct.Table], [2 x %struct.Table], %struct.Table, [4 x i64], ptr, ptr, ptr, i64, i64, ptr, i64, i64, [2 x ptr], %struct.Hash, %struct.Hash, [2 x ptr], %struct.Hash, [4 x %struct.Hash], i64, i64, i64, i64, i64 }
%struct.Table = type { ptr, i64, i64, i64, %struct.Hash }
%struct.State = type { [2 x i64], [2 x i64] }
%struct.Leaving = type { %struct.State, [2 x ptr], i64, i64, i64, [2 x i64], [2 x i64], [2 x i64], i32, i32, i32, i64, i64, i64 }
%struct.Pipe = type { [64 x i64], [64 x i64], [64 x i32], i64, i64, i32 }
%struct.Worker = type { ptr, ptr, i64, i64, i64, i64, i64, ptr, ptr }
%struct.Local = type { i32, i32, i32, i16, i16, i32, [4 x i32] }
%struct.Claim = type { ptr, ptr, ptr, i64, i64, i64, i64 }
%struct.Rows = type { ptr, ptr, ptr, ptr, i64, [64 x i64], i64 }
%struct.Offer = type { ptr, ptr, ptr, ptr, i64, i64, i64 }
%struct.Finding = type { i64, i64, i64, i64, i64, i64 }
%struct.Edge = type { i64, i64, i64, ptr, i64 }

define dso_local void @reach(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, ptr nocapture noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp eq i64 %4, 0
  br i1 %6, label %10, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 1
  %9 = load ptr, ptr %0, align 8, !tbaa !4
  br label %11

10:                                               ; preds = %26, %5
  ret void

11:                                               ; preds = %7, %26
  %12 = phi ptr [ %9, %7 ], [ %27, %26 ]
  %13 = phi ptr [ %9, %7 ], [ %28, %26 ]
  %14 = phi i64 [ %4, %7 ], [ %29, %26 ]
  %15 = phi i64 [ 0, %7 ], [ %30, %26 ]
  %16 = getelementptr inbounds i32, ptr %3, i64 %15
  %17 = load i32, ptr %16, align 4, !tbaa !10
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds i64, ptr %13, i64 %18
  %20 = load i64, ptr %19, align 8, !tbaa !12
  %21 = add nsw i32 %17, 1
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i64, ptr %13, i64 %22
  %24 = load i64, ptr %23, align 8, !tbaa !12
  %25 = icmp slt i64 %20, %24
  br i1 %25, label %32, label %26

26:                                               ; preds = %53, %11
  %27 = phi ptr [ %12, %11 ], [ %55, %53 ]
  %28 = phi ptr [ %13, %11 ], [ %55, %53 ]
  %29 = phi i64 [ %14, %11 ], [ %56, %53 ]
  %30 = add nuw i64 %15, 1
  %31 = icmp ult i64 %30, %29
  br i1 %31, label %11, label %10, !llvm.loop !13

32:                                               ; preds = %11, %53
  %33 = phi i32 [ %54, %53 ], [ %17, %11 ]
  %34 = phi ptr [ %55, %53 ], [ %12, %11 ]
  %35 = phi i64 [ %56, %53 ], [ %14, %11 ]
  %36 = phi i64 [ %57, %53 ], [ %20, %11 ]
  %37 = load ptr, ptr %8, align 8, !tbaa !16
  %38 = getelementptr inbounds i32, ptr %37, i64 %36
  %39 = load i32, ptr %38, align 4, !tbaa !10
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds i8, ptr %2, i64 %40
  %42 = load i8, ptr %41, align 1, !tbaa !17
  %43 = icmp eq i8 %42, 0
  br i1 %43, label %44, label %53

44:                                               ; preds = %32
  %45 = getelementptr inbounds i8, ptr %1, i64 %40
  %46 = load i8, ptr %45, align 1, !tbaa !17
  %47 = icmp eq i8 %46, 0
  br i1 %47, label %53, label %48

48:                                               ; preds = %44
  store i8 1, ptr %41, align 1, !tbaa !17
  %49 = add i64 %35, 1
  %50 = getelementptr inbounds i32, ptr %3, i64 %35
  store i32 %39, ptr %50, align 4, !tbaa !10
  %51 = load ptr, ptr %0, align 8, !tbaa !4
  %52 = load i32, ptr %16, align 4, !tbaa !10
  br label %53

53:                                               ; preds = %32, %44, %48
  %54 = phi i32 [ %52, %48 ], [ %33, %44 ], [ %33, %32 ]
  %55 = phi ptr [ %51, %48 ], [ %34, %44 ], [ %34, %32 ]
  %56 = phi i64 [ %49, %48 ], [ %35, %44 ], [ %35, %32 ]
  %57 = add nsw i64 %36, 1
  %58 = add nsw i32 %54, 1
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds i64, ptr %55, i64 %59
  %61 = load i64, ptr %60, align 8, !tbaa !12
  %62 = icmp slt i64 %57, %61
  br i1 %62, label %32, label %26, !llvm.loop !18
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

define dso_local i64 @stay_within(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #2 {
  %3 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %4 = load i64, ptr %3, align 8, !tbaa !19
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %17, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 1
  %8 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 9
  %9 = load ptr, ptr %0, align 8, !tbaa !4
  br label %19

10:                                               ; preds = %32
  %11 = load i64, ptr %3, align 8, !tbaa !19
  br label %12

12:                                               ; preds = %10, %19
  %13 = phi i64 [ %20, %19 ], [ %11, %10 ]
  %14 = phi ptr [ %21, %19 ], [ %48, %10 ]
  %15 = phi i64 [ %23, %19 ], [ %46, %10 ]
  %16 = icmp ult i64 %26, %13
  br i1 %16, label %19, label %17, !llvm.loop !20

17:                                               ; preds = %12, %2
  %18 = phi i64 [ 0, %2 ], [ %15, %12 ]
  ret i64 %18

19:                                               ; preds = %6, %12
  %20 = phi i64 [ %4, %6 ], [ %13, %12 ]
  %21 = phi ptr [ %9, %6 ], [ %14, %12 ]
  %22 = phi i64 [ 0, %6 ], [ %26, %12 ]
  %23 = phi i64 [ 0, %6 ], [ %15, %12 ]
  %24 = getelementptr inbounds i64, ptr %21, i64 %22
  %25 = load i64, ptr %24, align 8, !tbaa !12
  %26 = add nuw i64 %22, 1
  %27 = getelementptr inbounds i64, ptr %21, i64 %26
  %28 = load i64, ptr %27, align 8, !tbaa !12
  %29 = icmp slt i64 %25, %28
  br i1 %29, label %30, label %12

30:                                               ; preds = %19
  %31 = getelementptr inbounds i8, ptr %1, i64 %22
  br label %32

32:                                               ; preds = %30, %32
  %33 = phi i64 [ %25, %30 ], [ %47, %32 ]
  %34 = phi i64 [ %23, %30 ], [ %46, %32 ]
  %35 = load i8, ptr %31, align 1, !tbaa !17
  %36 = load ptr, ptr %7, align 8, !tbaa !16
  %37 = getelementptr inbounds i32, ptr %36, i64 %33
  %38 = load i32, ptr %37, align 4, !tbaa !10
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds i8, ptr %1, i64 %39
  %41 = load i8, ptr %40, align 1, !tbaa !17
  %42 = and i8 %41, %35
  %43 = load ptr, ptr %8, align 8, !tbaa !21
  %44 = getelementptr inbounds i8, ptr %43, i64 %33
  store i8 %42, ptr %44, align 1, !tbaa !17
  %45 = zext i8 %42 to i64
  %46 = add i64 %34, %45
  %47 = add nsw i64 %33, 1
  %48 = load ptr, ptr %0, align 8, !tbaa !4
  %49 = getelementptr inbounds i64, ptr %48, i64 %26
  %50 = load i64, ptr %49, align 8, !tbaa !12
  %51 = icmp slt i64 %47, %50
  br i1 %51, label %32, label %10, !llvm.loop !22
}

define dso_local void @live_rows(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %5 = load i64, ptr %4, align 8, !tbaa !19
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %15, label %7

7:                                                ; preds = %3
  %8 = load ptr, ptr %0, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 9
  %10 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 1
  %11 = load i64, ptr %8, align 8, !tbaa !12
  br label %18

12:                                               ; preds = %42, %18
  %13 = phi i32 [ %21, %18 ], [ %43, %42 ]
  %14 = icmp eq i64 %23, %5
  br i1 %14, label %15, label %18, !llvm.loop !23

15:                                               ; preds = %12, %3
  %16 = phi i32 [ 0, %3 ], [ %13, %12 ]
  %17 = getelementptr inbounds i32, ptr %1, i64 %5
  store i32 %16, ptr %17, align 4, !tbaa !10
  ret void

18:                                               ; preds = %7, %12
  %19 = phi i64 [ %11, %7 ], [ %25, %12 ]
  %20 = phi i64 [ 0, %7 ], [ %23, %12 ]
  %21 = phi i32 [ 0, %7 ], [ %13, %12 ]
  %22 = getelementptr inbounds i32, ptr %1, i64 %20
  store i32 %21, ptr %22, align 4, !tbaa !10
  %23 = add nuw i64 %20, 1
  %24 = getelementptr inbounds i64, ptr %8, i64 %23
  %25 = load i64, ptr %24, align 8, !tbaa !12
  %26 = icmp slt i64 %19, %25
  br i1 %26, label %27, label %12

27:                                               ; preds = %18
  %28 = load ptr, ptr %9, align 8, !tbaa !21
  br label %29

29:                                               ; preds = %27, %42
  %30 = phi i64 [ %19, %27 ], [ %44, %42 ]
  %31 = phi i32 [ %21, %27 ], [ %43, %42 ]
  %32 = getelementptr inbounds i8, ptr %28, i64 %30
  %33 = load i8, ptr %32, align 1, !tbaa !17
  %34 = icmp eq i8 %33, 0
  br i1 %34, label %42, label %35

35:                                               ; preds = %29
  %36 = load ptr, ptr %10, align 8, !tbaa !16
  %37 = getelementptr inbounds i32, ptr %36, i64 %30
  %38 = load i32, ptr %37, align 4, !tbaa !10
  %39 = add nsw i32 %31, 1
  %40 = sext i32 %31 to i64
  %41 = getelementptr inbounds i32, ptr %2, i64 %40
  store i32 %38, ptr %41, align 4, !tbaa !10
  br label %42

42:                                               ; preds = %29, %35
  %43 = phi i32 [ %39, %35 ], [ %31, %29 ]
  %44 = add nsw i64 %30, 1
  %45 = icmp eq i64 %44, %25
  br i1 %45, label %12, label %29, !llvm.loop !24
}

define dso_local i64 @stay_in_components(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2) local_unnamed_addr #2 {
  %4 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %5 = load i64, ptr %4, align 8, !tbaa !19
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %18, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 9
  %9 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 1
  %10 = load ptr, ptr %0, align 8, !tbaa !4
  br label %20

11:                                               ; preds = %64
  %12 = load i64, ptr %4, align 8, !tbaa !19
  br label %13

13:                                               ; preds = %11, %20
  %14 = phi i64 [ %21, %20 ], [ %12, %11 ]
  %15 = phi ptr [ %22, %20 ], [ %68, %11 ]
  %16 = phi i64 [ %24, %20 ], [ %66, %11 ]
  %17 = icmp ult i64 %27, %14
  br i1 %17, label %20, label %18, !llvm.loop !25

18:                                               ; preds = %13, %3
  %19 = phi i64 [ 0, %3 ], [ %16, %13 ]
  ret i64 %19

20:                                               ; preds = %7, %13
  %21 = phi i64 [ %5, %7 ], [ %14, %13 ]
  %22 = phi ptr [ %10, %7 ], [ %15, %13 ]
  %23 = phi i64 [ 0, %7 ], [ %27, %13 ]
  %24 = phi i64 [ 0, %7 ], [ %16, %13 ]
  %25 = getelementptr inbounds i64, ptr %22, i64 %23
  %26 = load i64, ptr %25, align 8, !tbaa !12
  %27 = add nuw i64 %23, 1
  %28 = getelementptr inbounds i64, ptr %22, i64 %27
  %29 = load i64, ptr %28, align 8, !tbaa !12
  %30 = icmp slt i64 %26, %29
  br i1 %30, label %31, label %13

31:                                               ; preds = %20
  %32 = getelementptr inbounds i32, ptr %1, i64 %23
  %33 = load ptr, ptr %8, align 8, !tbaa !21
  br label %34

34:                                               ; preds = %31, %64
  %35 = phi ptr [ %33, %31 ], [ %65, %64 ]
  %36 = phi i64 [ %26, %31 ], [ %67, %64 ]
  %37 = phi i64 [ %24, %31 ], [ %66, %64 ]
  %38 = getelementptr inbounds i8, ptr %35, i64 %36
  %39 = load i8, ptr %38, align 1, !tbaa !17
  %40 = icmp eq i8 %39, 0
  br i1 %40, label %64, label %41

41:                                               ; preds = %34
  %42 = load i32, ptr %32, align 4, !tbaa !10
  %43 = load ptr, ptr %9, align 8, !tbaa !16
  %44 = getelementptr inbounds i32, ptr %43, i64 %36
  %45 = load i32, ptr %44, align 4, !tbaa !10
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds i32, ptr %1, i64 %46
  %48 = load i32, ptr %47, align 4, !tbaa !10
  %49 = icmp eq i32 %42, %48
  %50 = zext i1 %49 to i8
  store i8 %50, ptr %38, align 1, !tbaa !17
  %51 = load ptr, ptr %8, align 8, !tbaa !21
  %52 = getelementptr inbounds i8, ptr %51, i64 %36
  %53 = load i8, ptr %52, align 1, !tbaa !17
  %54 = icmp eq i8 %53, 0
  br i1 %54, label %64, label %55

55:                                               ; preds = %41
  %56 = load i32, ptr %32, align 4, !tbaa !10
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds i32, ptr %2, i64 %57
  %59 = load i32, ptr %58, align 4, !tbaa !10
  %60 = icmp slt i32 %59, 0
  br i1 %60, label %61, label %64

61:                                               ; preds = %55
  %62 = add i64 %37, 1
  %63 = trunc i64 %37 to i32
  store i32 %63, ptr %58, align 4, !tbaa !10
  br label %64

64:                                               ; preds = %41, %55, %61, %34
  %65 = phi ptr [ %51, %61 ], [ %51, %55 ], [ %51, %41 ], [ %35, %34 ]
  %66 = phi i64 [ %62, %61 ], [ %37, %55 ], [ %37, %41 ], [ %37, %34 ]
  %67 = add nsw i64 %36, 1
  %68 = load ptr, ptr %0, align 8, !tbaa !4
  %69 = getelementptr inbounds i64, ptr %68, i64 %27
  %70 = load i64, ptr %69, align 8, !tbaa !12
  %71 = icmp slt i64 %67, %70
  br i1 %71, label %34, label %11, !llvm.loop !26
}

define dso_local void @judge_components(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef %4, ptr nocapture noundef %5) local_unnamed_addr #3 {
  %7 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %8 = load i64, ptr %7, align 8, !tbaa !19
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %18, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 6
  %12 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 2
  %13 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 4
  %14 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 9
  %15 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 7
  %16 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 5
  %17 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 8
  br label %19

18:                                               ; preds = %123, %6
  ret void

19:                                               ; preds = %10, %123
  %20 = phi i64 [ 0, %10 ], [ %124, %123 ]
  %21 = getelementptr inbounds i32, ptr %1, i64 %20
  %22 = load i32, ptr %21, align 4, !tbaa !10
  %23 = icmp slt i32 %22, 0
  br i1 %23, label %24, label %26

24:                                               ; preds = %19
  %25 = add nuw i64 %20, 1
  br label %123

26:                                               ; preds = %19
  %27 = zext i32 %22 to i64
  %28 = load i64, ptr %11, align 8, !tbaa !27
  %29 = mul i64 %28, %27
  %30 = getelementptr inbounds i32, ptr %5, i64 %27
  %31 = load i32, ptr %30, align 4, !tbaa !10
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %30, align 4, !tbaa !10
  %33 = load ptr, ptr %0, align 8, !tbaa !4
  %34 = getelementptr inbounds i64, ptr %33, i64 %20
  %35 = load i64, ptr %34, align 8, !tbaa !12
  %36 = add nuw i64 %20, 1
  %37 = getelementptr inbounds i64, ptr %33, i64 %36
  %38 = load i64, ptr %37, align 8, !tbaa !12
  %39 = icmp slt i64 %35, %38
  br i1 %39, label %44, label %123

40:                                               ; preds = %103
  %41 = icmp eq i64 %104, 0
  br i1 %41, label %123, label %42

42:                                               ; preds = %40
  %43 = load i64, ptr %17, align 8, !tbaa !28
  br label %110

44:                                               ; preds = %26, %103
  %45 = phi i64 [ %105, %103 ], [ %35, %26 ]
  %46 = phi i64 [ %104, %103 ], [ 0, %26 ]
  %47 = load ptr, ptr %12, align 8, !tbaa !29
  %48 = getelementptr inbounds i32, ptr %47, i64 %45
  %49 = load i32, ptr %48, align 4, !tbaa !10
  %50 = load ptr, ptr %13, align 8, !tbaa !30
  %51 = sext i32 %49 to i64
  %52 = getelementptr inbounds i16, ptr %50, i64 %51
  %53 = load i16, ptr %52, align 2, !tbaa !31
  %54 = icmp sgt i16 %53, -1
  br i1 %54, label %55, label %78

55:                                               ; preds = %44
  %56 = load ptr, ptr %15, align 8, !tbaa !33
  %57 = zext i16 %53 to i64
  %58 = getelementptr inbounds i16, ptr %56, i64 %57
  %59 = load i16, ptr %58, align 2, !tbaa !31
  %60 = icmp slt i16 %59, 0
  br i1 %60, label %61, label %67

61:                                               ; preds = %55
  %62 = add i64 %29, %57
  %63 = getelementptr inbounds i8, ptr %3, i64 %62
  store i8 1, ptr %63, align 1, !tbaa !17
  %64 = load ptr, ptr %15, align 8, !tbaa !33
  %65 = getelementptr inbounds i16, ptr %64, i64 %57
  %66 = load i16, ptr %65, align 2, !tbaa !31
  br label %67

67:                                               ; preds = %55, %61
  %68 = phi i16 [ %59, %55 ], [ %66, %61 ]
  %69 = zext i16 %68 to i64
  %70 = shl nuw i64 1, %69
  %71 = icmp slt i16 %68, 0
  %72 = select i1 %71, i64 0, i64 %70
  %73 = or i64 %72, %46
  %74 = load ptr, ptr %14, align 8, !tbaa !21
  %75 = getelementptr inbounds i8, ptr %74, i64 %45
  %76 = load i8, ptr %75, align 1, !tbaa !17
  %77 = icmp eq i8 %76, 0
  br i1 %77, label %103, label %83

78:                                               ; preds = %44
  %79 = load ptr, ptr %14, align 8, !tbaa !21
  %80 = getelementptr inbounds i8, ptr %79, i64 %45
  %81 = load i8, ptr %80, align 1, !tbaa !17
  %82 = icmp eq i8 %81, 0
  br i1 %82, label %103, label %86

83:                                               ; preds = %67
  %84 = add i64 %29, %57
  %85 = getelementptr inbounds i8, ptr %2, i64 %84
  store i8 1, ptr %85, align 1, !tbaa !17
  br label %86

86:                                               ; preds = %78, %83
  %87 = phi i64 [ %73, %83 ], [ %46, %78 ]
  %88 = shl nsw i32 %49, 1
  %89 = sext i32 %88 to i64
  br label %90

90:                                               ; preds = %86, %102
  %91 = phi i1 [ true, %86 ], [ false, %102 ]
  %92 = phi i64 [ 0, %86 ], [ 1, %102 ]
  %93 = load ptr, ptr %16, align 8, !tbaa !34
  %94 = or i64 %92, %89
  %95 = getelementptr inbounds i16, ptr %93, i64 %94
  %96 = load i16, ptr %95, align 2, !tbaa !31
  %97 = icmp sgt i16 %96, -1
  br i1 %97, label %98, label %102

98:                                               ; preds = %90
  %99 = zext i16 %96 to i64
  %100 = add i64 %29, %99
  %101 = getelementptr inbounds i8, ptr %3, i64 %100
  store i8 1, ptr %101, align 1, !tbaa !17
  br label %102

102:                                              ; preds = %90, %98
  br i1 %91, label %90, label %103, !llvm.loop !35

103:                                              ; preds = %102, %78, %67
  %104 = phi i64 [ %46, %78 ], [ %73, %67 ], [ %87, %102 ]
  %105 = add nsw i64 %45, 1
  %106 = load ptr, ptr %0, align 8, !tbaa !4
  %107 = getelementptr inbounds i64, ptr %106, i64 %36
  %108 = load i64, ptr %107, align 8, !tbaa !12
  %109 = icmp slt i64 %105, %108
  br i1 %109, label %44, label %40, !llvm.loop !36

110:                                              ; preds = %42, %110
  %111 = phi i64 [ %104, %42 ], [ %121, %110 ]
  %112 = load i32, ptr %21, align 4, !tbaa !10
  %113 = sext i32 %112 to i64
  %114 = mul i64 %43, %113
  %115 = tail call i64 @llvm.cttz.i64(i64 %111, i1 true), !range !37
  %116 = add i64 %114, %115
  %117 = getelementptr inbounds i32, ptr %4, i64 %116
  %118 = load i32, ptr %117, align 4, !tbaa !10
  %119 = add nsw i32 %118, 1
  store i32 %119, ptr %117, align 4, !tbaa !10
  %120 = add i64 %111, -1
  %121 = and i64 %120, %111
  %122 = icmp eq i64 %121, 0
  br i1 %122, label %123, label %110, !llvm.loop !38

123:                                              ; preds = %110, %26, %24, %40
  %124 = phi i64 [ %25, %24 ], [ %36, %40 ], [ %36, %26 ], [ %36, %110 ]
  %125 = load i64, ptr %7, align 8, !tbaa !19
  %126 = icmp ult i64 %124, %125
  br i1 %126, label %19, label %18, !llvm.loop !39
}

declare i64 @llvm.cttz.i64(i64, i1 immarg) #4

define dso_local i64 @cut_unfair(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) local_unnamed_addr #2 {
  %5 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %6 = load i64, ptr %5, align 8, !tbaa !19
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %14, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 6
  %10 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 4
  %11 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 2
  %12 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 9
  %13 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 5
  br label %16

14:                                               ; preds = %114, %4
  %15 = phi i64 [ 0, %4 ], [ %116, %114 ]
  ret i64 %15

16:                                               ; preds = %8, %114
  %17 = phi i64 [ %6, %8 ], [ %115, %114 ]
  %18 = phi i64 [ 0, %8 ], [ %116, %114 ]
  %19 = phi i64 [ 0, %8 ], [ %117, %114 ]
  %20 = getelementptr inbounds i32, ptr %1, i64 %19
  %21 = load i32, ptr %20, align 4, !tbaa !10
  %22 = icmp slt i32 %21, 0
  br i1 %22, label %114, label %23

23:                                               ; preds = %16
  %24 = zext i32 %21 to i64
  %25 = load i64, ptr %9, align 8, !tbaa !27
  %26 = mul i64 %25, %24
  %27 = getelementptr inbounds i8, ptr %2, i64 %26
  %28 = getelementptr inbounds i8, ptr %3, i64 %24
  %29 = load i8, ptr %28, align 1, !tbaa !17
  %30 = load ptr, ptr %0, align 8, !tbaa !4
  %31 = getelementptr inbounds i64, ptr %30, i64 %19
  %32 = load i64, ptr %31, align 8, !tbaa !12
  %33 = icmp eq i8 %29, 0
  %34 = add nuw i64 %19, 1
  %35 = getelementptr inbounds i64, ptr %30, i64 %34
  %36 = load i64, ptr %35, align 8, !tbaa !12
  br i1 %33, label %37, label %42

37:                                               ; preds = %23
  %38 = icmp slt i64 %32, %36
  br i1 %38, label %39, label %42

39:                                               ; preds = %37
  %40 = load ptr, ptr %10, align 8, !tbaa !30
  %41 = load ptr, ptr %11, align 8, !tbaa !29
  br label %47

42:                                               ; preds = %60, %55, %37, %23
  %43 = phi i1 [ false, %23 ], [ true, %37 ], [ false, %55 ], [ true, %60 ]
  %44 = icmp slt i64 %32, %36
  br i1 %44, label %45, label %114

45:                                               ; preds = %42
  %46 = load ptr, ptr %12, align 8, !tbaa !21
  br label %63

47:                                               ; preds = %39, %60
  %48 = phi i64 [ %61, %60 ], [ %32, %39 ]
  %49 = getelementptr inbounds i32, ptr %41, i64 %48
  %50 = load i32, ptr %49, align 4, !tbaa !10
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds i16, ptr %40, i64 %51
  %53 = load i16, ptr %52, align 2, !tbaa !31
  %54 = icmp sgt i16 %53, -1
  br i1 %54, label %55, label %60

55:                                               ; preds = %47
  %56 = zext i16 %53 to i64
  %57 = getelementptr inbounds i8, ptr %27, i64 %56
  %58 = load i8, ptr %57, align 1, !tbaa !17
  %59 = icmp eq i8 %58, 0
  br i1 %59, label %60, label %42

60:                                               ; preds = %47, %55
  %61 = add nsw i64 %48, 1
  %62 = icmp slt i64 %61, %36
  br i1 %62, label %47, label %42, !llvm.loop !40

63:                                               ; preds = %45, %104
  %64 = phi ptr [ %105, %104 ], [ %30, %45 ]
  %65 = phi ptr [ %106, %104 ], [ %46, %45 ]
  %66 = phi i64 [ %107, %104 ], [ %18, %45 ]
  %67 = phi i64 [ %108, %104 ], [ %32, %45 ]
  %68 = getelementptr inbounds i8, ptr %65, i64 %67
  %69 = load i8, ptr %68, align 1, !tbaa !17
  %70 = icmp eq i8 %69, 0
  br i1 %70, label %104, label %72

71:                                               ; preds = %93
  br i1 %43, label %97, label %94

72:                                               ; preds = %63, %93
  %73 = phi i1 [ false, %93 ], [ true, %63 ]
  %74 = phi i32 [ 1, %93 ], [ 0, %63 ]
  %75 = load ptr, ptr %13, align 8, !tbaa !34
  %76 = load ptr, ptr %11, align 8, !tbaa !29
  %77 = getelementptr inbounds i32, ptr %76, i64 %67
  %78 = load i32, ptr %77, align 4, !tbaa !10
  %79 = shl nsw i32 %78, 1
  %80 = or i32 %79, %74
  %81 = sext i32 %80 to i64
  %82 = getelementptr inbounds i16, ptr %75, i64 %81
  %83 = load i16, ptr %82, align 2, !tbaa !31
  %84 = icmp sgt i16 %83, -1
  br i1 %84, label %85, label %93

85:                                               ; preds = %72
  %86 = zext i16 %83 to i64
  %87 = getelementptr inbounds i8, ptr %27, i64 %86
  %88 = load i8, ptr %87, align 1, !tbaa !17
  %89 = icmp eq i8 %88, 0
  br i1 %89, label %93, label %90

90:                                               ; preds = %85
  %91 = load ptr, ptr %12, align 8, !tbaa !21
  %92 = getelementptr inbounds i8, ptr %91, i64 %67
  store i8 0, ptr %92, align 1, !tbaa !17
  br label %93

93:                                               ; preds = %90, %85, %72
  br i1 %73, label %72, label %71, !llvm.loop !41

94:                                               ; preds = %71
  %95 = load ptr, ptr %12, align 8, !tbaa !21
  %96 = getelementptr inbounds i8, ptr %95, i64 %67
  store i8 0, ptr %96, align 1, !tbaa !17
  br label %97

97:                                               ; preds = %94, %71
  %98 = load ptr, ptr %12, align 8, !tbaa !21
  %99 = getelementptr inbounds i8, ptr %98, i64 %67
  %100 = load i8, ptr %99, align 1, !tbaa !17
  %101 = zext i8 %100 to i64
  %102 = add i64 %66, %101
  %103 = load ptr, ptr %0, align 8, !tbaa !4
  br label %104

104:                                              ; preds = %63, %97
  %105 = phi ptr [ %103, %97 ], [ %64, %63 ]
  %106 = phi ptr [ %98, %97 ], [ %65, %63 ]
  %107 = phi i64 [ %102, %97 ], [ %66, %63 ]
  %108 = add nsw i64 %67, 1
  %109 = getelementptr inbounds i64, ptr %105, i64 %34
  %110 = load i64, ptr %109, align 8, !tbaa !12
  %111 = icmp slt i64 %108, %110
  br i1 %111, label %63, label %112, !llvm.loop !42

112:                                              ; preds = %104
  %113 = load i64, ptr %5, align 8, !tbaa !19
  br label %114

114:                                              ; preds = %112, %42, %16
  %115 = phi i64 [ %17, %16 ], [ %17, %42 ], [ %113, %112 ]
  %116 = phi i64 [ %18, %16 ], [ %18, %42 ], [ %107, %112 ]
  %117 = add nuw i64 %19, 1
  %118 = icmp ult i64 %117, %115
  br i1 %118, label %16, label %14, !llvm.loop !43
}

define dso_local void @regrow_memo(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #2 {
  %3 = getelementptr inbounds %struct.Hash, ptr %0, i64 0, i32 2
  %4 = load i64, ptr %3, align 8, !tbaa !44
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %9, label %6

6:                                                ; preds = %2
  %7 = load ptr, ptr %0, align 8, !tbaa !46
  %8 = getelementptr inbounds %struct.Hash, ptr %1, i64 0, i32 2
  br label %10

9:                                                ; preds = %42, %2
  ret void

10:                                               ; preds = %6, %42
  %11 = phi i64 [ %4, %6 ], [ %43, %42 ]
  %12 = phi i64 [ 0, %6 ], [ %44, %42 ]
  %13 = getelementptr inbounds i64, ptr %7, i64 %12
  %14 = load i64, ptr %13, align 8, !tbaa !12
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %42, label %16

16:                                               ; preds = %10
  %17 = lshr i64 %14, 28
  %18 = mul i64 %17, -7046029254386353131
  %19 = add i64 %18, 7046029254386353131
  %20 = zext i64 %19 to i128
  %21 = load i64, ptr %8, align 8, !tbaa !44
  %22 = zext i64 %21 to i128
  %23 = mul nuw i128 %22, %20
  %24 = lshr i128 %23, 64
  %25 = trunc i128 %24 to i64
  %26 = load ptr, ptr %1, align 8, !tbaa !46
  %27 = getelementptr inbounds i64, ptr %26, i64 %25
  %28 = load i64, ptr %27, align 8, !tbaa !12
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %38, label %30

30:                                               ; preds = %16, %30
  %31 = phi i64 [ %34, %30 ], [ %25, %16 ]
  %32 = add i64 %31, 1
  %33 = icmp eq i64 %32, %21
  %34 = select i1 %33, i64 0, i64 %32
  %35 = getelementptr inbounds i64, ptr %26, i64 %34
  %36 = load i64, ptr %35, align 8, !tbaa !12
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %38, label %30, !llvm.loop !47

38:                                               ; preds = %30, %16
  %39 = phi i64 [ %25, %16 ], [ %34, %30 ]
  %40 = getelementptr inbounds i64, ptr %26, i64 %39
  store i64 %14, ptr %40, align 8, !tbaa !12
  %41 = load i64, ptr %3, align 8, !tbaa !44
  br label %42

42:                                               ; preds = %10, %38
  %43 = phi i64 [ %11, %10 ], [ %41, %38 ]
  %44 = add nuw i64 %12, 1
  %45 = icmp ult i64 %44, %43
  br i1 %45, label %10, label %9, !llvm.loop !48
}

define dso_local void @regrow(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #5 {
  %5 = icmp ult i64 %2, %3
  br i1 %5, label %6, label %10

6:                                                ; preds = %4
  %7 = getelementptr inbounds %struct.Hash, ptr %1, i64 0, i32 2
  %8 = getelementptr inbounds %struct.Hash, ptr %1, i64 0, i32 1
  %9 = getelementptr inbounds %struct.Hash, ptr %0, i64 0, i32 1
  br label %11

10:                                               ; preds = %59, %4
  ret void

11:                                               ; preds = %6, %59
  %12 = phi i64 [ %2, %6 ], [ %60, %59 ]
  %13 = load ptr, ptr %0, align 8, !tbaa !46
  %14 = getelementptr inbounds i64, ptr %13, i64 %12
  %15 = load i64, ptr %14, align 8, !tbaa !12
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %59, label %17

17:                                               ; preds = %11
  %18 = mul i64 %15, -7046029254386353131
  %19 = add i64 %18, 7046029254386353131
  %20 = lshr i64 %19, 32
  %21 = xor i64 %20, %19
  %22 = mul i64 %21, -2960836687051489901
  %23 = lshr i64 %22, 29
  %24 = xor i64 %23, %22
  %25 = mul i64 %24, -4417276706812531889
  %26 = zext i64 %25 to i128
  %27 = load i64, ptr %7, align 8, !tbaa !44
  %28 = lshr i64 %27, 3
  %29 = zext i64 %28 to i128
  %30 = mul nuw nsw i128 %29, %26
  %31 = lshr i128 %30, 61
  %32 = trunc i128 %31 to i64
  %33 = and i64 %32, -8
  br label %34

34:                                               ; preds = %54, %17
  %35 = phi i64 [ %27, %17 ], [ %55, %54 ]
  %36 = phi i64 [ %33, %17 ], [ %58, %54 ]
  %37 = load ptr, ptr %1, align 8, !tbaa !46
  %38 = getelementptr inbounds i64, ptr %37, i64 %36
  %39 = load i64, ptr %38, align 8, !tbaa !12
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %41, label %54

41:                                               ; preds = %34
  %42 = cmpxchg ptr %38, i64 0, i64 %15 monotonic monotonic, align 8
  %43 = extractvalue { i64, i1 } %42, 1
  br i1 %43, label %46, label %44

44:                                               ; preds = %41
  %45 = load i64, ptr %7, align 8, !tbaa !44
  br label %54

46:                                               ; preds = %41
  %47 = load ptr, ptr %8, align 8, !tbaa !49
  %48 = icmp eq ptr %47, null
  br i1 %48, label %59, label %49

49:                                               ; preds = %46
  %50 = load ptr, ptr %9, align 8, !tbaa !49
  %51 = getelementptr inbounds i64, ptr %50, i64 %12
  %52 = load i64, ptr %51, align 8, !tbaa !12
  %53 = getelementptr inbounds i64, ptr %47, i64 %36
  store i64 %52, ptr %53, align 8, !tbaa !12
  br label %59

54:                                               ; preds = %44, %34
  %55 = phi i64 [ %45, %44 ], [ %35, %34 ]
  %56 = add i64 %36, 1
  %57 = icmp eq i64 %56, %55
  %58 = select i1 %57, i64 0, i64 %56
  br label %34, !llvm.loop !50

59:                                               ; preds = %46, %49, %11
  %60 = add nuw i64 %12, 1
  %61 = icmp eq i64 %60, %3
  br i1 %61, label %10, label %11, !llvm.loop !51
}

define dso_local i64 @insert_words(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #6 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %8, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %7 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  br label %10

8:                                                ; preds = %58, %3
  %9 = phi i64 [ 0, %3 ], [ %60, %58 ]
  ret i64 %9

10:                                               ; preds = %5, %58
  %11 = phi i64 [ 0, %5 ], [ %61, %58 ]
  %12 = phi i64 [ 0, %5 ], [ %60, %58 ]
  %13 = getelementptr inbounds i64, ptr %1, i64 %11
  %14 = load i64, ptr %13, align 8, !tbaa !12
  %15 = mul i64 %14, -7046029254386353131
  %16 = lshr i64 %15, 32
  %17 = xor i64 %16, %15
  %18 = mul i64 %17, -2960836687051489901
  %19 = lshr i64 %18, 29
  %20 = xor i64 %19, %18
  %21 = mul i64 %20, -4417276706812531889
  %22 = zext i64 %21 to i128
  %23 = load i64, ptr %7, align 8, !tbaa !44
  %24 = lshr i64 %23, 3
  %25 = zext i64 %24 to i128
  %26 = mul nuw nsw i128 %22, %25
  %27 = lshr i128 %26, 61
  %28 = trunc i128 %27 to i64
  %29 = and i64 %28, -8
  %30 = add i64 %14, 1
  %31 = insertelement <8 x i64> poison, i64 %30, i64 0
  %32 = shufflevector <8 x i64> %31, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %33

33:                                               ; preds = %53, %10
  %34 = phi i64 [ %57, %53 ], [ %29, %10 ]
  br label %35

35:                                               ; preds = %33, %46
  %36 = load ptr, ptr %6, align 8, !tbaa !46
  %37 = getelementptr inbounds i64, ptr %36, i64 %34
  %38 = load volatile <8 x i64>, ptr %37, align 64, !tbaa !17
  %39 = icmp eq <8 x i64> %38, %32
  %40 = bitcast <8 x i1> %39 to i8
  %41 = icmp eq i8 %40, 0
  br i1 %41, label %42, label %58

42:                                               ; preds = %35
  %43 = icmp eq <8 x i64> %38, zeroinitializer
  %44 = bitcast <8 x i1> %43 to i8
  %45 = icmp eq i8 %44, 0
  br i1 %45, label %53, label %46

46:                                               ; preds = %42
  %47 = tail call i8 @llvm.cttz.i8(i8 %44, i1 true), !range !52
  %48 = zext i8 %47 to i64
  %49 = add i64 %34, %48
  %50 = getelementptr inbounds i64, ptr %36, i64 %49
  %51 = cmpxchg ptr %50, i64 0, i64 %30 monotonic monotonic, align 8
  %52 = extractvalue { i64, i1 } %51, 1
  br i1 %52, label %58, label %35, !llvm.loop !53

53:                                               ; preds = %42
  %54 = add i64 %34, 8
  %55 = load i64, ptr %7, align 8, !tbaa !44
  %56 = icmp eq i64 %54, %55
  %57 = select i1 %56, i64 0, i64 %54
  br label %33, !llvm.loop !53

58:                                               ; preds = %35, %46
  %59 = phi i64 [ 1, %46 ], [ 0, %35 ]
  %60 = add i64 %59, %12
  %61 = add nuw i64 %11, 1
  %62 = icmp eq i64 %61, %2
  br i1 %62, label %8, label %10, !llvm.loop !54
}

define dso_local void @number_words(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef writeonly %4) local_unnamed_addr #0 {
  %6 = icmp eq i64 %2, 0
  br i1 %6, label %14, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %10 = load i64, ptr %9, align 8, !tbaa !44
  %11 = lshr i64 %10, 3
  %12 = zext i64 %11 to i128
  %13 = load ptr, ptr %8, align 8, !tbaa !55
  br label %15

14:                                               ; preds = %43, %5
  ret void

15:                                               ; preds = %7, %43
  %16 = phi i64 [ 0, %7 ], [ %48, %43 ]
  %17 = getelementptr inbounds i64, ptr %1, i64 %16
  %18 = load i64, ptr %17, align 8, !tbaa !12
  %19 = mul i64 %18, -7046029254386353131
  %20 = lshr i64 %19, 32
  %21 = xor i64 %20, %19
  %22 = mul i64 %21, -2960836687051489901
  %23 = lshr i64 %22, 29
  %24 = xor i64 %23, %22
  %25 = mul i64 %24, -4417276706812531889
  %26 = zext i64 %25 to i128
  %27 = mul nuw nsw i128 %26, %12
  %28 = lshr i128 %27, 61
  %29 = trunc i128 %28 to i64
  %30 = and i64 %29, -8
  %31 = add i64 %18, 1
  %32 = getelementptr inbounds i64, ptr %13, i64 %30
  %33 = load i64, ptr %32, align 8, !tbaa !12
  %34 = icmp eq i64 %33, %31
  br i1 %34, label %43, label %35

35:                                               ; preds = %15, %35
  %36 = phi i64 [ %39, %35 ], [ %30, %15 ]
  %37 = add i64 %36, 1
  %38 = icmp eq i64 %37, %10
  %39 = select i1 %38, i64 0, i64 %37
  %40 = getelementptr inbounds i64, ptr %13, i64 %39
  %41 = load i64, ptr %40, align 8, !tbaa !12
  %42 = icmp eq i64 %41, %31
  br i1 %42, label %43, label %35, !llvm.loop !58

43:                                               ; preds = %35, %15
  %44 = phi i64 [ %30, %15 ], [ %39, %35 ]
  %45 = add i64 %16, %3
  %46 = trunc i64 %45 to i32
  %47 = getelementptr inbounds i32, ptr %4, i64 %44
  store i32 %46, ptr %47, align 4, !tbaa !10
  %48 = add nuw i64 %16, 1
  %49 = icmp eq i64 %48, %2
  br i1 %49, label %14, label %15, !llvm.loop !59
}

define dso_local i64 @intern(ptr nocapture noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2) local_unnamed_addr #5 {
  %4 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 1
  %5 = load i64, ptr %4, align 8, !tbaa !60
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %9, label %35

7:                                                ; preds = %35
  %8 = and i64 %49, 4611686018427387903
  br label %9

9:                                                ; preds = %7, %3
  %10 = phi i64 [ 0, %3 ], [ %8, %7 ]
  %11 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4
  %12 = mul i64 %10, -7046029254386353131
  %13 = lshr i64 %12, 32
  %14 = xor i64 %13, %12
  %15 = mul i64 %14, -2960836687051489901
  %16 = lshr i64 %15, 29
  %17 = xor i64 %16, %15
  %18 = mul i64 %17, -4417276706812531889
  %19 = zext i64 %18 to i128
  %20 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 2
  %21 = load i64, ptr %20, align 8, !tbaa !44
  %22 = lshr i64 %21, 3
  %23 = zext i64 %22 to i128
  %24 = mul nuw nsw i128 %23, %19
  %25 = lshr i128 %24, 61
  %26 = trunc i128 %25 to i64
  %27 = and i64 %26, -8
  %28 = load ptr, ptr %11, align 8, !tbaa !46
  %29 = getelementptr inbounds i64, ptr %28, i64 %27
  %30 = load i64, ptr %29, align 8, !tbaa !12
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %83, label %32

32:                                               ; preds = %9
  %33 = add nuw nsw i64 %10, 1
  %34 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 1
  br label %52

35:                                               ; preds = %3, %35
  %36 = phi i64 [ %49, %35 ], [ 0, %3 ]
  %37 = phi i64 [ %50, %35 ], [ 0, %3 ]
  %38 = getelementptr inbounds i32, ptr %2, i64 %37
  %39 = load i32, ptr %38, align 4, !tbaa !10
  %40 = zext i32 %39 to i64
  %41 = xor i64 %36, %40
  %42 = mul i64 %41, -7046029254386353131
  %43 = lshr i64 %42, 32
  %44 = xor i64 %43, %42
  %45 = mul i64 %44, -2960836687051489901
  %46 = lshr i64 %45, 29
  %47 = xor i64 %46, %45
  %48 = mul i64 %47, -4417276706812531889
  %49 = add i64 %48, %37
  %50 = add nuw i64 %37, 1
  %51 = icmp eq i64 %50, %5
  br i1 %51, label %7, label %35, !llvm.loop !61

52:                                               ; preds = %32, %76
  %53 = phi i64 [ %30, %32 ], [ %81, %76 ]
  %54 = phi i64 [ %27, %32 ], [ %79, %76 ]
  %55 = icmp eq i64 %53, %33
  br i1 %55, label %56, label %76

56:                                               ; preds = %52
  %57 = load ptr, ptr %34, align 8, !tbaa !49
  %58 = getelementptr inbounds i64, ptr %57, i64 %54
  %59 = load i64, ptr %58, align 8, !tbaa !12
  %60 = load ptr, ptr %1, align 8, !tbaa !62
  %61 = mul i64 %59, %5
  %62 = getelementptr inbounds i32, ptr %60, i64 %61
  br i1 %6, label %73, label %63

63:                                               ; preds = %56, %70
  %64 = phi i64 [ %71, %70 ], [ 0, %56 ]
  %65 = getelementptr inbounds i32, ptr %62, i64 %64
  %66 = load i32, ptr %65, align 4, !tbaa !10
  %67 = getelementptr inbounds i32, ptr %2, i64 %64
  %68 = load i32, ptr %67, align 4, !tbaa !10
  %69 = icmp eq i32 %66, %68
  br i1 %69, label %70, label %73

70:                                               ; preds = %63
  %71 = add nuw i64 %64, 1
  %72 = icmp eq i64 %71, %5
  br i1 %72, label %124, label %63, !llvm.loop !63

73:                                               ; preds = %63, %56
  %74 = phi i64 [ 0, %56 ], [ %64, %63 ]
  %75 = icmp eq i64 %74, %5
  br i1 %75, label %124, label %76

76:                                               ; preds = %73, %52
  %77 = add i64 %54, 1
  %78 = icmp eq i64 %77, %21
  %79 = select i1 %78, i64 0, i64 %77
  %80 = getelementptr inbounds i64, ptr %28, i64 %79
  %81 = load i64, ptr %80, align 8, !tbaa !12
  %82 = icmp eq i64 %81, 0
  br i1 %82, label %83, label %52, !llvm.loop !64

83:                                               ; preds = %76, %9
  %84 = phi i64 [ %27, %9 ], [ %79, %76 ]
  %85 = getelementptr inbounds i64, ptr %28, i64 %84
  %86 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 2
  %87 = load i64, ptr %86, align 8, !tbaa !65
  %88 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 3
  %89 = load i64, ptr %88, align 8, !tbaa !66
  %90 = icmp eq i64 %87, %89
  br i1 %90, label %91, label %94

91:                                               ; preds = %83
  %92 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %93 = atomicrmw or ptr %92, i64 4 monotonic, align 8
  br label %124

94:                                               ; preds = %83
  %95 = load ptr, ptr %1, align 8, !tbaa !62
  %96 = mul i64 %87, %5
  %97 = getelementptr inbounds i32, ptr %95, i64 %96
  br i1 %6, label %105, label %98

98:                                               ; preds = %94, %98
  %99 = phi i64 [ %103, %98 ], [ 0, %94 ]
  %100 = getelementptr inbounds i32, ptr %2, i64 %99
  %101 = load i32, ptr %100, align 4, !tbaa !10
  %102 = getelementptr inbounds i32, ptr %97, i64 %99
  store i32 %101, ptr %102, align 4, !tbaa !10
  %103 = add nuw i64 %99, 1
  %104 = icmp eq i64 %103, %5
  br i1 %104, label %105, label %98, !llvm.loop !67

105:                                              ; preds = %98, %94
  %106 = add nuw nsw i64 %10, 1
  store i64 %106, ptr %85, align 8, !tbaa !12
  %107 = load i64, ptr %86, align 8, !tbaa !65
  %108 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 1
  %109 = load ptr, ptr %108, align 8, !tbaa !49
  %110 = getelementptr inbounds i64, ptr %109, i64 %84
  store i64 %107, ptr %110, align 8, !tbaa !12
  %111 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 3
  %112 = atomicrmw add ptr %111, i64 1 monotonic, align 8
  %113 = mul i64 %112, 100
  %114 = add i64 %113, 100
  %115 = load i64, ptr %20, align 8, !tbaa !44
  %116 = mul i64 %115, 60
  %117 = icmp ugt i64 %114, %116
  br i1 %117, label %118, label %121, !prof !68

118:                                              ; preds = %105
  %119 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %120 = atomicrmw or ptr %119, i64 2 monotonic, align 8
  br label %121

121:                                              ; preds = %105, %118
  %122 = load i64, ptr %86, align 8, !tbaa !65
  %123 = add i64 %122, 1
  store i64 %123, ptr %86, align 8, !tbaa !65
  br label %124

124:                                              ; preds = %73, %70, %121, %91
  %125 = phi i64 [ 0, %91 ], [ %122, %121 ], [ %59, %70 ], [ %59, %73 ]
  ret i64 %125
}

define dso_local void @intern_rows(ptr nocapture noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) local_unnamed_addr #5 {
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %8, label %6

6:                                                ; preds = %4
  %7 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 1
  br label %9

8:                                                ; preds = %9, %4
  ret void

9:                                                ; preds = %6, %9
  %10 = phi i64 [ 0, %6 ], [ %15, %9 ]
  %11 = load i64, ptr %7, align 8, !tbaa !60
  %12 = mul i64 %11, %10
  %13 = getelementptr inbounds i32, ptr %2, i64 %12
  %14 = tail call i64 @intern(ptr noundef %0, ptr noundef %1, ptr noundef %13) #16
  %15 = add nuw i64 %10, 1
  %16 = icmp eq i64 %15, %3
  br i1 %16, label %8, label %9, !llvm.loop !69
}

define dso_local i64 @pack_state(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #7 {
  %6 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %7 = load i64, ptr %6, align 8, !tbaa !12
  %8 = shl i64 %2, %7
  %9 = or i64 %8, %1
  %10 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %11 = load i64, ptr %10, align 8, !tbaa !12
  %12 = add i64 %11, %7
  %13 = shl i64 %3, %12
  %14 = or i64 %9, %13
  %15 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %16 = load i64, ptr %15, align 8, !tbaa !12
  %17 = add i64 %12, %16
  %18 = shl i64 %4, %17
  %19 = or i64 %14, %18
  %20 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %21 = load i64, ptr %20, align 8, !tbaa !70
  %22 = and i64 %21, 1
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %26, label %24, !prof !71

24:                                               ; preds = %5
  %25 = tail call fastcc i64 @lesser(ptr noundef nonnull %0, i64 noundef %19) #16
  br label %26

26:                                               ; preds = %5, %24
  %27 = phi i64 [ %25, %24 ], [ %19, %5 ]
  ret i64 %27
}

define dso_local void @expand(ptr noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #8 {
  %6 = alloca [4 x ptr], align 16
  %7 = alloca %struct.State, align 8
  %8 = alloca [4 x ptr], align 16
  %9 = alloca %struct.State, align 8
  %10 = alloca [4 x ptr], align 16
  %11 = alloca %struct.State, align 8
  %12 = alloca [17 x i32], align 16
  %13 = alloca [4 x ptr], align 16
  %14 = alloca %struct.State, align 8
  %15 = alloca [256 x i32], align 16
  %16 = alloca [17 x i32], align 16
  %17 = alloca [4 x ptr], align 16
  %18 = alloca %struct.State, align 8
  %19 = alloca [4 x ptr], align 16
  %20 = alloca %struct.Leaving, align 8
  %21 = alloca [4 x ptr], align 16
  %22 = alloca %struct.State, align 8
  %23 = alloca %struct.Pipe, align 8
  call void @llvm.lifetime.start.p0(i64 1304, ptr nonnull %23) #17
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(1304) %23, i8 0, i64 1304, i1 false)
  %24 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 2
  %25 = load i64, ptr %24, align 8, !tbaa !72
  br label %122

26:                                               ; preds = %122
  %27 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %28 = load atomic i64, ptr %27 monotonic, align 8
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %30, label %1741

30:                                               ; preds = %26
  %31 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 3
  %32 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 60
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 61
  %34 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 59
  %35 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 4
  %36 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 5
  %37 = getelementptr inbounds ptr, ptr %19, i64 1
  %38 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 1
  %39 = getelementptr inbounds ptr, ptr %19, i64 2
  %40 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1
  %41 = getelementptr inbounds ptr, ptr %19, i64 3
  %42 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 1
  %43 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1
  %44 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 2
  %45 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 3
  %46 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5
  %47 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7
  %48 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 8
  %49 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 9
  %50 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 10
  %51 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 11
  %52 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 12
  %53 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 13
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %55 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 1
  %56 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %57 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %58 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 1
  %59 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %60 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 17
  %61 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 4
  %62 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %63 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %64 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53
  %65 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 2
  %66 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %67 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 5
  %68 = getelementptr inbounds ptr, ptr %17, i64 1
  %69 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 1
  %70 = getelementptr inbounds ptr, ptr %17, i64 2
  %71 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1
  %72 = getelementptr inbounds ptr, ptr %17, i64 3
  %73 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 1
  %74 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 4
  %75 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 3
  %76 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %77 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %78 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 1
  %79 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %80 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52
  %81 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 2
  %82 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %83 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %84 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 28
  %85 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %86 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %87 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 3
  %88 = getelementptr inbounds ptr, ptr %13, i64 1
  %89 = getelementptr inbounds [2 x i64], ptr %14, i64 0, i64 1
  %90 = getelementptr inbounds ptr, ptr %13, i64 2
  %91 = getelementptr inbounds %struct.State, ptr %14, i64 0, i32 1
  %92 = getelementptr inbounds ptr, ptr %13, i64 3
  %93 = getelementptr inbounds %struct.State, ptr %14, i64 0, i32 1, i64 1
  %94 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 19
  %95 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 20
  %96 = getelementptr inbounds ptr, ptr %10, i64 1
  %97 = getelementptr inbounds [2 x i64], ptr %11, i64 0, i64 1
  %98 = getelementptr inbounds ptr, ptr %10, i64 2
  %99 = getelementptr inbounds %struct.State, ptr %11, i64 0, i32 1
  %100 = getelementptr inbounds ptr, ptr %10, i64 3
  %101 = getelementptr inbounds %struct.State, ptr %11, i64 0, i32 1, i64 1
  %102 = getelementptr inbounds ptr, ptr %8, i64 1
  %103 = getelementptr inbounds [2 x i64], ptr %9, i64 0, i64 1
  %104 = getelementptr inbounds ptr, ptr %8, i64 2
  %105 = getelementptr inbounds %struct.State, ptr %9, i64 0, i32 1
  %106 = getelementptr inbounds ptr, ptr %8, i64 3
  %107 = getelementptr inbounds %struct.State, ptr %9, i64 0, i32 1, i64 1
  %108 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 4
  %109 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 6
  %110 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 3
  %111 = getelementptr inbounds ptr, ptr %21, i64 1
  %112 = getelementptr inbounds [2 x i64], ptr %22, i64 0, i64 1
  %113 = getelementptr inbounds ptr, ptr %21, i64 2
  %114 = getelementptr inbounds %struct.State, ptr %22, i64 0, i32 1
  %115 = getelementptr inbounds ptr, ptr %21, i64 3
  %116 = getelementptr inbounds %struct.State, ptr %22, i64 0, i32 1, i64 1
  %117 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 37
  %118 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %119 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %120 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1
  %121 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1, i32 2
  br label %127

122:                                              ; preds = %5, %122
  %123 = phi i64 [ 0, %5 ], [ %125, %122 ]
  %124 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %123
  store i64 -1, ptr %124, align 8, !tbaa !12
  %125 = add nuw nsw i64 %123, 1
  %126 = icmp eq i64 %125, 64
  br i1 %126, label %26, label %122, !llvm.loop !74

127:                                              ; preds = %30, %1737
  %128 = phi i64 [ %25, %30 ], [ %1738, %1737 ]
  %129 = load i64, ptr %31, align 8, !tbaa !75
  %130 = sub i64 %129, %128
  %131 = load i64, ptr %32, align 8, !tbaa !76
  %132 = load i64, ptr %33, align 8, !tbaa !77
  %133 = mul i64 %132, %131
  %134 = icmp ult i64 %130, %133
  br i1 %134, label %135, label %137

135:                                              ; preds = %127
  %136 = atomicrmw or ptr %27, i64 2 monotonic, align 8
  br label %1741

137:                                              ; preds = %127
  %138 = atomicrmw add ptr %34, i64 %131 monotonic, align 8
  %139 = icmp ult i64 %138, %3
  br i1 %139, label %140, label %1741

140:                                              ; preds = %137
  %141 = add i64 %138, %131
  %142 = call i64 @llvm.umin.i64(i64 %141, i64 %3)
  %143 = icmp ugt i64 %142, %138
  br i1 %143, label %262, label %144

144:                                              ; preds = %1734, %140
  %145 = sub i64 %142, %138
  %146 = load i64, ptr %109, align 8, !tbaa !78
  %147 = add i64 %145, %146
  store i64 %147, ptr %109, align 8, !tbaa !78
  %148 = load i64, ptr %24, align 8, !tbaa !72
  %149 = sub i64 %148, %128
  %150 = atomicrmw add ptr %110, i64 %149 monotonic, align 8
  %151 = add i64 %150, %149
  %152 = mul i64 %151, 100
  %153 = load i64, ptr %77, align 8, !tbaa !44
  %154 = mul i64 %153, 84
  %155 = icmp ugt i64 %152, %154
  br i1 %155, label %156, label %158, !prof !68

156:                                              ; preds = %144
  %157 = atomicrmw or ptr %27, i64 2 monotonic, align 8
  br label %158

158:                                              ; preds = %144, %156
  %159 = load i64, ptr %24, align 8, !tbaa !72
  %160 = icmp ugt i64 %159, %128
  br i1 %160, label %161, label %1737

161:                                              ; preds = %158, %252
  %162 = phi i64 [ %260, %252 ], [ %159, %158 ]
  %163 = phi i64 [ %259, %252 ], [ %128, %158 ]
  %164 = add i64 %163, 8
  %165 = icmp ult i64 %164, %162
  %166 = load ptr, ptr %1, align 8, !tbaa !79
  br i1 %165, label %167, label %252

167:                                              ; preds = %161
  %168 = getelementptr inbounds i64, ptr %166, i64 %164
  %169 = load i64, ptr %168, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %22) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %21) #17, !noalias !80
  store ptr %22, ptr %21, align 16, !tbaa !83, !noalias !80
  store ptr %112, ptr %111, align 8, !tbaa !83, !noalias !80
  store ptr %114, ptr %113, align 16, !tbaa !83, !noalias !80
  store ptr %116, ptr %115, align 8, !tbaa !83, !noalias !80
  br label %170

170:                                              ; preds = %170, %167
  %171 = phi i64 [ 0, %167 ], [ %182, %170 ]
  %172 = phi i64 [ %169, %167 ], [ %181, %170 ]
  %173 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %171
  %174 = load i64, ptr %173, align 8, !tbaa !12, !noalias !80
  %175 = shl nsw i64 -1, %174
  %176 = xor i64 %175, -1
  %177 = and i64 %172, %176
  %178 = getelementptr inbounds [4 x ptr], ptr %21, i64 0, i64 %171
  %179 = load ptr, ptr %178, align 8, !tbaa !83, !noalias !80
  store i64 %177, ptr %179, align 8, !tbaa !12
  %180 = load i64, ptr %173, align 8, !tbaa !12, !noalias !80
  %181 = lshr i64 %172, %180
  %182 = add nuw nsw i64 %171, 1
  %183 = icmp eq i64 %182, 4
  br i1 %183, label %184, label %170, !llvm.loop !84

184:                                              ; preds = %170
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %21) #17, !noalias !80
  %185 = load i64, ptr %117, align 8, !tbaa !85
  %186 = icmp eq i64 %185, 0
  br i1 %186, label %208, label %187

187:                                              ; preds = %184
  %188 = load i64, ptr %118, align 8, !tbaa !12
  %189 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %188
  %190 = load i64, ptr %114, align 8, !tbaa !12
  %191 = load ptr, ptr %189, align 8, !tbaa !62
  %192 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %188, i32 1
  %193 = load i64, ptr %192, align 8, !tbaa !60
  %194 = mul i64 %193, %190
  %195 = getelementptr inbounds i32, ptr %191, i64 %194
  %196 = load i32, ptr %195, align 4, !tbaa !10
  %197 = load i64, ptr %119, align 8, !tbaa !12
  %198 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %197
  %199 = load i64, ptr %116, align 8, !tbaa !12
  %200 = load ptr, ptr %198, align 8, !tbaa !62
  %201 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %197, i32 1
  %202 = load i64, ptr %201, align 8, !tbaa !60
  %203 = mul i64 %202, %199
  %204 = getelementptr inbounds i32, ptr %200, i64 %203
  %205 = load i32, ptr %204, align 4, !tbaa !10
  %206 = add nsw i32 %205, %196
  %207 = sext i32 %206 to i64
  br label %208

208:                                              ; preds = %187, %184
  %209 = phi i64 [ %207, %187 ], [ 0, %184 ]
  %210 = load ptr, ptr %120, align 8, !tbaa !46
  %211 = load i64, ptr %22, align 8, !tbaa !12
  %212 = load i64, ptr %112, align 8, !tbaa !12
  %213 = load i64, ptr %54, align 8, !tbaa !12
  %214 = shl i64 %212, %213
  %215 = or i64 %214, %211
  %216 = load i64, ptr %56, align 8, !tbaa !12
  %217 = add i64 %216, %213
  %218 = load i64, ptr %121, align 8, !tbaa !44
  %219 = lshr i64 %218, 3
  %220 = zext i64 %219 to i128
  br label %221

221:                                              ; preds = %236, %208
  %222 = phi i1 [ true, %208 ], [ false, %236 ]
  %223 = phi i64 [ 0, %208 ], [ 1, %236 ]
  %224 = getelementptr inbounds %struct.State, ptr %22, i64 0, i32 1, i64 %223
  %225 = load i64, ptr %224, align 8, !tbaa !12
  %226 = shl i64 %225, %217
  %227 = or i64 %215, %226
  br i1 %186, label %233, label %228

228:                                              ; preds = %221
  %229 = shl i64 %227, 6
  %230 = shl nuw nsw i64 %223, 5
  %231 = or i64 %230, %209
  %232 = or i64 %231, %229
  br label %236

233:                                              ; preds = %221
  %234 = shl i64 %227, 1
  %235 = or i64 %234, %223
  br label %236

236:                                              ; preds = %233, %228
  %237 = phi i64 [ %232, %228 ], [ %235, %233 ]
  %238 = mul i64 %237, -7046029254386353131
  %239 = lshr i64 %238, 32
  %240 = xor i64 %239, %238
  %241 = mul i64 %240, -2960836687051489901
  %242 = lshr i64 %241, 29
  %243 = xor i64 %242, %241
  %244 = mul i64 %243, -4417276706812531889
  %245 = zext i64 %244 to i128
  %246 = mul nuw nsw i128 %245, %220
  %247 = lshr i128 %246, 61
  %248 = trunc i128 %247 to i64
  %249 = and i64 %248, -8
  %250 = getelementptr inbounds i64, ptr %210, i64 %249
  call void @llvm.prefetch.p0(ptr %250, i32 0, i32 2, i32 1)
  br i1 %222, label %221, label %251, !llvm.loop !86

251:                                              ; preds = %236
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %22) #17
  br label %252

252:                                              ; preds = %251, %161
  %253 = getelementptr inbounds i64, ptr %166, i64 %163
  %254 = load i64, ptr %253, align 8, !tbaa !12
  %255 = load ptr, ptr %78, align 8, !tbaa !87
  %256 = getelementptr inbounds i32, ptr %255, i64 %163
  %257 = load i32, ptr %256, align 4, !tbaa !10
  %258 = zext i32 %257 to i64
  call fastcc void @judge_state(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %254, i64 noundef %258) #16
  %259 = add nuw i64 %163, 1
  %260 = load i64, ptr %24, align 8, !tbaa !72
  %261 = icmp ult i64 %259, %260
  br i1 %261, label %161, label %1737, !llvm.loop !88

262:                                              ; preds = %140, %1734
  %263 = phi i64 [ %1735, %1734 ], [ %138, %140 ]
  %264 = getelementptr inbounds i64, ptr %2, i64 %263
  %265 = load i64, ptr %264, align 8, !tbaa !12
  store i64 %265, ptr %35, align 8, !tbaa !89
  %266 = add i64 %263, %4
  %267 = trunc i64 %266 to i32
  store i32 %267, ptr %36, align 8, !tbaa !91
  call void @llvm.lifetime.start.p0(i64 160, ptr nonnull %20) #17
  call void @llvm.experimental.noalias.scope.decl(metadata !92)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %19) #17, !noalias !95
  store ptr %20, ptr %19, align 16, !tbaa !83, !noalias !95
  store ptr %38, ptr %37, align 8, !tbaa !83, !noalias !95
  store ptr %40, ptr %39, align 16, !tbaa !83, !noalias !95
  store ptr %42, ptr %41, align 8, !tbaa !83, !noalias !95
  br label %268

268:                                              ; preds = %268, %262
  %269 = phi i64 [ 0, %262 ], [ %280, %268 ]
  %270 = phi i64 [ %265, %262 ], [ %279, %268 ]
  %271 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %269
  %272 = load i64, ptr %271, align 8, !tbaa !12, !noalias !95
  %273 = shl nsw i64 -1, %272
  %274 = xor i64 %273, -1
  %275 = and i64 %270, %274
  %276 = getelementptr inbounds [4 x ptr], ptr %19, i64 0, i64 %269
  %277 = load ptr, ptr %276, align 8, !tbaa !83, !noalias !95
  store i64 %275, ptr %277, align 8, !tbaa !12
  %278 = load i64, ptr %271, align 8, !tbaa !12, !noalias !95
  %279 = lshr i64 %270, %278
  %280 = add nuw nsw i64 %269, 1
  %281 = icmp eq i64 %280, 4
  br i1 %281, label %282, label %268, !llvm.loop !84

282:                                              ; preds = %268
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %19) #17, !noalias !95
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %43, i8 0, i64 16, i1 false), !alias.scope !92
  store i64 %265, ptr %44, align 8, !tbaa !98, !alias.scope !92
  store i64 %266, ptr %45, align 8, !tbaa !101, !alias.scope !92
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %46, i8 0, i64 24, i1 false), !alias.scope !92
  store i32 1, ptr %48, align 8, !tbaa !102, !alias.scope !92
  store i32 0, ptr %50, align 8, !tbaa !103, !alias.scope !92
  store i64 0, ptr %51, align 8, !tbaa !104, !alias.scope !92
  store i64 0, ptr %52, align 8, !tbaa !105, !alias.scope !92
  store i64 0, ptr %53, align 8, !tbaa !106, !alias.scope !92
  %283 = load i64, ptr %54, align 8, !tbaa !12, !noalias !92
  store i64 %283, ptr %55, align 8, !tbaa !12, !alias.scope !92
  %284 = load i64, ptr %56, align 8, !tbaa !12, !noalias !92
  %285 = add i64 %284, %283
  store i64 %285, ptr %47, align 8, !tbaa !12, !alias.scope !92
  %286 = load i64, ptr %57, align 8, !tbaa !12, !noalias !92
  %287 = add i64 %286, %285
  store i64 %287, ptr %58, align 8, !tbaa !12, !alias.scope !92
  %288 = load i64, ptr %59, align 8, !tbaa !70, !noalias !92
  %289 = trunc i64 %288 to i32
  %290 = and i32 %289, 1
  store i32 %290, ptr %49, align 4, !tbaa !107, !alias.scope !92
  %291 = load i64, ptr %60, align 8, !tbaa !108, !noalias !92
  br label %292

292:                                              ; preds = %292, %282
  %293 = phi i1 [ true, %282 ], [ false, %292 ]
  %294 = phi i64 [ 0, %282 ], [ 1, %292 ]
  %295 = phi i64 [ 0, %282 ], [ %309, %292 ]
  %296 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %294
  %297 = load i64, ptr %296, align 8, !tbaa !12, !noalias !92
  %298 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %297
  %299 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %294
  %300 = load i64, ptr %299, align 8, !tbaa !12, !alias.scope !92
  %301 = load ptr, ptr %298, align 8, !tbaa !62, !noalias !92
  %302 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %297, i32 1
  %303 = load i64, ptr %302, align 8, !tbaa !60, !noalias !92
  %304 = mul i64 %303, %300
  %305 = getelementptr inbounds i32, ptr %301, i64 %304
  %306 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1, i64 %294
  store ptr %305, ptr %306, align 8, !tbaa !83, !alias.scope !92
  %307 = load i32, ptr %305, align 4, !tbaa !10
  %308 = sext i32 %307 to i64
  %309 = add i64 %295, %308
  %310 = call i64 @llvm.usub.sat.i64(i64 %291, i64 %308)
  %311 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %294
  store i64 %310, ptr %311, align 8, !tbaa !12, !alias.scope !92
  br i1 %293, label %292, label %312, !llvm.loop !109

312:                                              ; preds = %292
  store i64 %309, ptr %61, align 8, !tbaa !110, !alias.scope !92
  br label %313

313:                                              ; preds = %628, %312
  %314 = phi i64 [ 0, %312 ], [ %629, %628 ]
  %315 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %314
  %316 = load i64, ptr %315, align 8, !tbaa !12
  %317 = load i64, ptr %61, align 8, !tbaa !110
  %318 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %314
  %319 = load i64, ptr %318, align 8, !tbaa !12
  %320 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i64 %319
  %321 = load ptr, ptr %320, align 8, !tbaa !83
  %322 = load i64, ptr %62, align 8, !tbaa !111
  %323 = shl i64 %322, 1
  %324 = or i64 %323, 1
  %325 = mul i64 %324, %316
  %326 = add i64 %325, %317
  %327 = getelementptr inbounds i64, ptr %321, i64 %326
  %328 = load atomic i64, ptr %327 acquire, align 8
  %329 = icmp eq i64 %328, 0
  br i1 %329, label %330, label %332, !prof !68

330:                                              ; preds = %313
  %331 = call fastcc i64 @fill_calls(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %314, i64 noundef %316, i64 noundef %317, i64 noundef %265, i64 noundef %266) #16
  br label %334

332:                                              ; preds = %313
  %333 = add i64 %328, -1
  br label %334

334:                                              ; preds = %332, %330
  %335 = phi i64 [ %331, %330 ], [ %333, %332 ]
  %336 = lshr i64 %335, 1
  %337 = load i64, ptr %52, align 8, !tbaa !105
  %338 = or i64 %337, %336
  store i64 %338, ptr %52, align 8, !tbaa !105
  %339 = sub nuw nsw i64 1, %314
  %340 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %339
  %341 = load i64, ptr %340, align 8, !tbaa !12
  %342 = and i64 %335, 1
  %343 = load i64, ptr %51, align 8, !tbaa !104
  %344 = or i64 %343, %342
  store i64 %344, ptr %51, align 8, !tbaa !104
  %345 = icmp ugt i64 %335, 1
  br i1 %345, label %346, label %628

346:                                              ; preds = %334
  %347 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %314
  %348 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %314
  %349 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %314
  %350 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %339
  %351 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %339
  %352 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %314
  %353 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %339
  br label %354

354:                                              ; preds = %624, %346
  %355 = phi i64 [ %336, %346 ], [ %625, %624 ]
  %356 = load ptr, ptr %63, align 8, !tbaa !112
  %357 = getelementptr inbounds i64, ptr %356, i64 %355
  %358 = load i64, ptr %357, align 8, !tbaa !12
  %359 = load i32, ptr %48, align 8, !tbaa !102
  %360 = icmp eq i32 %359, 0
  %361 = and i64 %358, 4503599627370496
  %362 = icmp eq i64 %361, 0
  %363 = select i1 %360, i1 true, i1 %362
  br i1 %363, label %368, label %364, !prof !113

364:                                              ; preds = %354
  %365 = load i64, ptr %61, align 8, !tbaa !110
  %366 = load i64, ptr %44, align 8, !tbaa !98
  %367 = load i64, ptr %45, align 8, !tbaa !101
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %355, i64 noundef %314, ptr noundef nonnull %20, i64 noundef %365, i64 noundef %366, i64 noundef %367) #16
  br label %368

368:                                              ; preds = %364, %354
  %369 = load i64, ptr %347, align 8, !tbaa !12
  %370 = load i64, ptr %348, align 8, !tbaa !12
  %371 = lshr i64 %358, 48
  %372 = and i64 %371, 15
  %373 = icmp ne i64 %372, 0
  %374 = icmp ne i64 %370, 0
  %375 = and i1 %373, %374
  br i1 %375, label %376, label %423

376:                                              ; preds = %368
  %377 = lshr i64 %358, 24
  %378 = and i64 %377, 16777215
  %379 = load i64, ptr %318, align 8, !tbaa !12
  %380 = shl i64 %379, 35
  %381 = shl i64 %369, 14
  %382 = or i64 %381, %380
  %383 = or i64 %382, %378
  %384 = mul i64 %383, -7046029254386353131
  %385 = zext i64 %384 to i128
  %386 = load i64, ptr %65, align 8, !tbaa !44
  %387 = zext i64 %386 to i128
  %388 = mul nuw i128 %385, %387
  %389 = lshr i128 %388, 64
  %390 = trunc i128 %389 to i64
  %391 = add i64 %383, 1
  %392 = load ptr, ptr %64, align 8, !tbaa !46
  %393 = getelementptr inbounds i64, ptr %392, i64 %390
  %394 = load atomic i64, ptr %393 acquire, align 8
  %395 = lshr i64 %394, 28
  %396 = icmp ne i64 %395, %391
  %397 = and i64 %394, 268435455
  %398 = icmp ne i64 %394, 0
  %399 = select i1 %396, i64 -1, i64 %397
  %400 = and i1 %398, %396
  br i1 %400, label %401, label %418

401:                                              ; preds = %376, %401
  %402 = phi i64 [ %416, %401 ], [ %399, %376 ]
  %403 = phi i64 [ %407, %401 ], [ %390, %376 ]
  %404 = add i64 %403, 1
  %405 = load i64, ptr %65, align 8, !tbaa !44
  %406 = icmp eq i64 %404, %405
  %407 = select i1 %406, i64 0, i64 %404
  %408 = load ptr, ptr %64, align 8, !tbaa !46
  %409 = getelementptr inbounds i64, ptr %408, i64 %407
  %410 = load atomic i64, ptr %409 acquire, align 8
  %411 = lshr i64 %410, 28
  %412 = icmp ne i64 %411, %391
  %413 = and i64 %410, 268435455
  %414 = icmp ne i64 %410, 0
  %415 = select i1 %414, i64 %402, i64 -1
  %416 = select i1 %412, i64 %415, i64 %413
  %417 = and i1 %414, %412
  br i1 %417, label %401, label %418, !llvm.loop !114

418:                                              ; preds = %401, %376
  %419 = phi i64 [ %399, %376 ], [ %416, %401 ]
  %420 = icmp eq i64 %419, -1
  br i1 %420, label %421, label %423, !prof !68

421:                                              ; preds = %418
  %422 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %379, i64 noundef %369, i64 noundef %378, i64 noundef %383) #16
  br label %423

423:                                              ; preds = %421, %418, %368
  %424 = phi i64 [ %369, %368 ], [ %422, %421 ], [ %419, %418 ]
  %425 = phi i64 [ 0, %368 ], [ 1, %421 ], [ 1, %418 ]
  %426 = icmp ugt i64 %372, %425
  %427 = icmp ult i64 %425, %370
  %428 = and i1 %426, %427
  br i1 %428, label %429, label %486, !prof !68

429:                                              ; preds = %423, %480
  %430 = phi i64 [ %482, %480 ], [ %425, %423 ]
  %431 = phi i64 [ %481, %480 ], [ %424, %423 ]
  %432 = load ptr, ptr %66, align 8, !tbaa !115
  %433 = getelementptr inbounds %struct.Local, ptr %432, i64 %355, i32 6, i64 %430
  %434 = load i32, ptr %433, align 4, !tbaa !10
  %435 = zext i32 %434 to i64
  %436 = load i64, ptr %318, align 8, !tbaa !12
  %437 = shl i64 %436, 35
  %438 = shl i64 %431, 14
  %439 = or i64 %438, %437
  %440 = or i64 %439, %435
  %441 = mul i64 %440, -7046029254386353131
  %442 = zext i64 %441 to i128
  %443 = load i64, ptr %65, align 8, !tbaa !44
  %444 = zext i64 %443 to i128
  %445 = mul nuw i128 %442, %444
  %446 = lshr i128 %445, 64
  %447 = trunc i128 %446 to i64
  %448 = add i64 %440, 1
  %449 = load ptr, ptr %64, align 8, !tbaa !46
  %450 = getelementptr inbounds i64, ptr %449, i64 %447
  %451 = load atomic i64, ptr %450 acquire, align 8
  %452 = lshr i64 %451, 28
  %453 = icmp ne i64 %452, %448
  %454 = and i64 %451, 268435455
  %455 = icmp ne i64 %451, 0
  %456 = select i1 %453, i64 -1, i64 %454
  %457 = and i1 %455, %453
  br i1 %457, label %458, label %475

458:                                              ; preds = %429, %458
  %459 = phi i64 [ %473, %458 ], [ %456, %429 ]
  %460 = phi i64 [ %464, %458 ], [ %447, %429 ]
  %461 = add i64 %460, 1
  %462 = load i64, ptr %65, align 8, !tbaa !44
  %463 = icmp eq i64 %461, %462
  %464 = select i1 %463, i64 0, i64 %461
  %465 = load ptr, ptr %64, align 8, !tbaa !46
  %466 = getelementptr inbounds i64, ptr %465, i64 %464
  %467 = load atomic i64, ptr %466 acquire, align 8
  %468 = lshr i64 %467, 28
  %469 = icmp ne i64 %468, %448
  %470 = and i64 %467, 268435455
  %471 = icmp ne i64 %467, 0
  %472 = select i1 %471, i64 %459, i64 -1
  %473 = select i1 %469, i64 %472, i64 %470
  %474 = and i1 %471, %469
  br i1 %474, label %458, label %475, !llvm.loop !114

475:                                              ; preds = %458, %429
  %476 = phi i64 [ %456, %429 ], [ %473, %458 ]
  %477 = icmp eq i64 %476, -1
  br i1 %477, label %478, label %480, !prof !68

478:                                              ; preds = %475
  %479 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %436, i64 noundef %431, i64 noundef %435, i64 noundef %440) #16
  br label %480

480:                                              ; preds = %478, %475
  %481 = phi i64 [ %479, %478 ], [ %476, %475 ]
  %482 = add nuw nsw i64 %430, 1
  %483 = icmp ugt i64 %372, %482
  %484 = icmp ult i64 %482, %370
  %485 = and i1 %483, %484
  br i1 %485, label %429, label %486, !prof !68, !llvm.loop !116

486:                                              ; preds = %480, %423
  %487 = phi i64 [ %424, %423 ], [ %481, %480 ]
  %488 = phi i64 [ %425, %423 ], [ %482, %480 ]
  %489 = phi i1 [ %426, %423 ], [ %483, %480 ]
  %490 = sub i64 %372, %488
  %491 = load i64, ptr %67, align 8, !tbaa !117
  %492 = add i64 %490, %491
  store i64 %492, ptr %67, align 8, !tbaa !117
  %493 = zext i1 %489 to i64
  %494 = shl nuw i64 %493, %314
  %495 = load i64, ptr %53, align 8, !tbaa !12
  %496 = or i64 %495, %494
  store i64 %496, ptr %53, align 8, !tbaa !12
  %497 = and i64 %358, 16777215
  %498 = load i64, ptr %349, align 8, !tbaa !12
  %499 = shl i64 %497, %498
  %500 = load i64, ptr %350, align 8, !tbaa !12
  %501 = load i64, ptr %351, align 8, !tbaa !12
  %502 = shl i64 %500, %501
  %503 = or i64 %502, %499
  %504 = load i64, ptr %352, align 8, !tbaa !12
  %505 = shl i64 %487, %504
  %506 = or i64 %503, %505
  %507 = load i64, ptr %353, align 8, !tbaa !12
  %508 = shl i64 %341, %507
  %509 = or i64 %506, %508
  %510 = load i64, ptr %44, align 8, !tbaa !98
  %511 = icmp ne i64 %509, %510
  %512 = zext i1 %511 to i32
  %513 = load i32, ptr %50, align 8, !tbaa !103
  %514 = or i32 %513, %512
  store i32 %514, ptr %50, align 8, !tbaa !103
  %515 = load i32, ptr %49, align 4, !tbaa !107
  %516 = icmp eq i32 %515, 0
  br i1 %516, label %549, label %517, !prof !71

517:                                              ; preds = %486
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %18) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %17) #17, !noalias !118
  store ptr %18, ptr %17, align 16, !tbaa !83, !noalias !118
  store ptr %69, ptr %68, align 8, !tbaa !83, !noalias !118
  store ptr %71, ptr %70, align 16, !tbaa !83, !noalias !118
  store ptr %73, ptr %72, align 8, !tbaa !83, !noalias !118
  br label %518

518:                                              ; preds = %518, %517
  %519 = phi i64 [ 0, %517 ], [ %530, %518 ]
  %520 = phi i64 [ %509, %517 ], [ %529, %518 ]
  %521 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %519
  %522 = load i64, ptr %521, align 8, !tbaa !12, !noalias !118
  %523 = shl nsw i64 -1, %522
  %524 = xor i64 %523, -1
  %525 = and i64 %520, %524
  %526 = getelementptr inbounds [4 x ptr], ptr %17, i64 0, i64 %519
  %527 = load ptr, ptr %526, align 8, !tbaa !83, !noalias !118
  store i64 %525, ptr %527, align 8, !tbaa !12
  %528 = load i64, ptr %521, align 8, !tbaa !12, !noalias !118
  %529 = lshr i64 %520, %528
  %530 = add nuw nsw i64 %519, 1
  %531 = icmp eq i64 %530, 4
  br i1 %531, label %532, label %518, !llvm.loop !84

532:                                              ; preds = %518
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %17) #17, !noalias !118
  %533 = load i64, ptr %69, align 8, !tbaa !12
  %534 = load i64, ptr %18, align 8, !tbaa !12
  %535 = load i64, ptr %54, align 8, !tbaa !12
  %536 = shl i64 %534, %535
  %537 = or i64 %536, %533
  %538 = load i64, ptr %73, align 8, !tbaa !12
  %539 = load i64, ptr %56, align 8, !tbaa !12
  %540 = add i64 %539, %535
  %541 = shl i64 %538, %540
  %542 = or i64 %537, %541
  %543 = load i64, ptr %71, align 8, !tbaa !12
  %544 = load i64, ptr %57, align 8, !tbaa !12
  %545 = add i64 %544, %540
  %546 = shl i64 %543, %545
  %547 = or i64 %542, %546
  %548 = call i64 @llvm.umin.i64(i64 %547, i64 %509)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %18) #17
  br label %549

549:                                              ; preds = %532, %486
  %550 = phi i64 [ %548, %532 ], [ %509, %486 ]
  %551 = load i64, ptr %74, align 8, !tbaa !121
  %552 = add i64 %551, 1
  store i64 %552, ptr %74, align 8, !tbaa !121
  %553 = load i64, ptr %35, align 8, !tbaa !89
  %554 = icmp eq i64 %553, %550
  br i1 %554, label %624, label %555

555:                                              ; preds = %549
  %556 = load i64, ptr %75, align 8, !tbaa !122
  %557 = add i64 %556, 1
  store i64 %557, ptr %75, align 8, !tbaa !122
  %558 = and i64 %556, 63
  %559 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %558
  %560 = load i64, ptr %559, align 8, !tbaa !12
  %561 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %558
  %562 = load i64, ptr %561, align 8, !tbaa !12
  %563 = mul i64 %550, -7046029254386353131
  %564 = lshr i64 %563, 32
  %565 = xor i64 %564, %563
  %566 = mul i64 %565, -2960836687051489901
  %567 = lshr i64 %566, 29
  %568 = xor i64 %567, %566
  %569 = mul i64 %568, -4417276706812531889
  %570 = zext i64 %569 to i128
  %571 = load i64, ptr %77, align 8, !tbaa !44
  %572 = lshr i64 %571, 3
  %573 = zext i64 %572 to i128
  %574 = mul nuw nsw i128 %573, %570
  %575 = lshr i128 %574, 61
  %576 = trunc i128 %575 to i64
  %577 = and i64 %576, -8
  %578 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %558
  %579 = load i32, ptr %578, align 4, !tbaa !10
  %580 = load ptr, ptr %76, align 8, !tbaa !55
  %581 = getelementptr inbounds i64, ptr %580, i64 %577
  call void @llvm.prefetch.p0(ptr %581, i32 0, i32 2, i32 1)
  store i64 %550, ptr %559, align 8, !tbaa !12
  store i64 %577, ptr %561, align 8, !tbaa !12
  %582 = load i32, ptr %36, align 8, !tbaa !91
  store i32 %582, ptr %578, align 4, !tbaa !10
  %583 = icmp eq i64 %560, -1
  br i1 %583, label %624, label %584

584:                                              ; preds = %555
  %585 = add nuw i64 %560, 1
  %586 = insertelement <8 x i64> poison, i64 %585, i64 0
  %587 = shufflevector <8 x i64> %586, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %588

588:                                              ; preds = %609, %584
  %589 = phi ptr [ %610, %609 ], [ %580, %584 ]
  %590 = phi i64 [ %592, %609 ], [ %562, %584 ]
  br label %591

591:                                              ; preds = %588, %611
  %592 = phi i64 [ %615, %611 ], [ %590, %588 ]
  %593 = getelementptr inbounds i64, ptr %589, i64 %592
  %594 = load volatile <8 x i64>, ptr %593, align 64, !tbaa !17
  %595 = icmp eq <8 x i64> %594, %587
  %596 = bitcast <8 x i1> %595 to i8
  %597 = icmp eq i8 %596, 0
  br i1 %597, label %598, label %624

598:                                              ; preds = %591
  %599 = icmp eq <8 x i64> %594, zeroinitializer
  %600 = bitcast <8 x i1> %599 to i8
  %601 = icmp eq i8 %600, 0
  br i1 %601, label %611, label %602

602:                                              ; preds = %598
  %603 = call i8 @llvm.cttz.i8(i8 %600, i1 true), !range !52
  %604 = zext i8 %603 to i64
  %605 = add i64 %592, %604
  %606 = getelementptr inbounds i64, ptr %589, i64 %605
  %607 = cmpxchg ptr %606, i64 0, i64 %585 monotonic monotonic, align 8
  %608 = extractvalue { i64, i1 } %607, 1
  br i1 %608, label %616, label %609

609:                                              ; preds = %602
  %610 = load ptr, ptr %76, align 8, !tbaa !46
  br label %588, !llvm.loop !53

611:                                              ; preds = %598
  %612 = add i64 %592, 8
  %613 = load i64, ptr %77, align 8, !tbaa !44
  %614 = icmp eq i64 %612, %613
  %615 = select i1 %614, i64 0, i64 %612
  br label %591, !llvm.loop !53

616:                                              ; preds = %602
  %617 = load ptr, ptr %1, align 8, !tbaa !79
  %618 = load i64, ptr %24, align 8, !tbaa !72
  %619 = getelementptr inbounds i64, ptr %617, i64 %618
  store i64 %560, ptr %619, align 8, !tbaa !12
  %620 = load ptr, ptr %78, align 8, !tbaa !87
  %621 = load i64, ptr %24, align 8, !tbaa !72
  %622 = add i64 %621, 1
  store i64 %622, ptr %24, align 8, !tbaa !72
  %623 = getelementptr inbounds i32, ptr %620, i64 %621
  store i32 %579, ptr %623, align 4, !tbaa !10
  br label %624

624:                                              ; preds = %591, %549, %555, %616
  %625 = add i64 %355, 1
  %626 = and i64 %358, 9007199254740992
  %627 = icmp eq i64 %626, 0
  br i1 %627, label %354, label %628, !llvm.loop !123

628:                                              ; preds = %624, %334
  %629 = add nuw nsw i64 %314, 1
  %630 = icmp eq i64 %629, 2
  br i1 %630, label %643, label %313, !llvm.loop !124

631:                                              ; preds = %664
  %632 = load i64, ptr %59, align 8, !tbaa !70
  %633 = and i64 %632, 2
  %634 = icmp eq i64 %633, 0
  %635 = load i64, ptr %51, align 8
  %636 = icmp ne i64 %635, 0
  %637 = select i1 %634, i1 true, i1 %636
  %638 = load i64, ptr %52, align 8
  %639 = icmp eq i64 %638, 0
  %640 = select i1 %637, i1 true, i1 %639
  %641 = load i64, ptr %94, align 8, !tbaa !125
  %642 = icmp eq i64 %641, 0
  br i1 %642, label %1250, label %1253

643:                                              ; preds = %628, %664
  %644 = phi i64 [ %665, %664 ], [ 0, %628 ]
  %645 = sub nuw nsw i64 1, %644
  %646 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1, i64 %645
  %647 = load ptr, ptr %646, align 8, !tbaa !83
  %648 = load i32, ptr %647, align 4, !tbaa !10
  %649 = icmp slt i32 %648, 1
  br i1 %649, label %664, label %650

650:                                              ; preds = %643
  %651 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %645
  %652 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %645
  %653 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %644
  %654 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %644
  %655 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 26, i64 %644
  %656 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 27, i64 %644
  %657 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %644
  %658 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %644
  %659 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %644
  %660 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %645
  %661 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %645
  %662 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %644
  %663 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %645
  br label %667

664:                                              ; preds = %1245, %643
  %665 = add nuw nsw i64 %644, 1
  %666 = icmp eq i64 %665, 2
  br i1 %666, label %631, label %643, !llvm.loop !126

667:                                              ; preds = %1245, %650
  %668 = phi i64 [ 1, %650 ], [ %1246, %1245 ]
  %669 = icmp ugt i64 %668, 1
  br i1 %669, label %670, label %677

670:                                              ; preds = %667
  %671 = getelementptr inbounds i32, ptr %647, i64 %668
  %672 = load i32, ptr %671, align 4, !tbaa !10
  %673 = add nsw i64 %668, -1
  %674 = getelementptr inbounds i32, ptr %647, i64 %673
  %675 = load i32, ptr %674, align 4, !tbaa !10
  %676 = icmp eq i32 %672, %675
  br i1 %676, label %1245, label %677

677:                                              ; preds = %670, %667
  %678 = phi i64 [ %673, %670 ], [ 0, %667 ]
  %679 = load i64, ptr %651, align 8, !tbaa !12
  %680 = load i64, ptr %652, align 8, !tbaa !12
  %681 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %680
  %682 = load ptr, ptr %681, align 8, !tbaa !83
  %683 = load i64, ptr %62, align 8, !tbaa !111
  %684 = mul i64 %683, %679
  %685 = add i64 %684, %678
  %686 = getelementptr inbounds i32, ptr %682, i64 %685
  %687 = load atomic i32, ptr %686 acquire, align 4
  %688 = icmp eq i32 %687, 0
  br i1 %688, label %689, label %737, !prof !68

689:                                              ; preds = %677, %689
  %690 = cmpxchg ptr %79, i64 0, i64 1 acquire monotonic, align 8
  %691 = extractvalue { i64, i1 } %690, 1
  br i1 %691, label %692, label %689, !llvm.loop !127

692:                                              ; preds = %689
  %693 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %680
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %16) #17
  %694 = load ptr, ptr %693, align 8, !tbaa !62
  %695 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %680, i32 1
  %696 = load i64, ptr %695, align 8, !tbaa !60
  %697 = mul i64 %696, %679
  %698 = getelementptr inbounds i32, ptr %694, i64 %697
  %699 = icmp eq i64 %696, 0
  br i1 %699, label %723, label %700

700:                                              ; preds = %692, %700
  %701 = phi i64 [ %705, %700 ], [ 0, %692 ]
  %702 = getelementptr inbounds i32, ptr %698, i64 %701
  %703 = load i32, ptr %702, align 4, !tbaa !10
  %704 = getelementptr inbounds i32, ptr %16, i64 %701
  store i32 %703, ptr %704, align 4, !tbaa !10
  %705 = add nuw i64 %701, 1
  %706 = icmp eq i64 %705, %696
  br i1 %706, label %707, label %700, !llvm.loop !67

707:                                              ; preds = %700
  %708 = load i32, ptr %16, align 16, !tbaa !10
  %709 = trunc i64 %678 to i32
  %710 = add nsw i32 %709, 1
  %711 = icmp slt i32 %710, %708
  br i1 %711, label %712, label %723

712:                                              ; preds = %707
  %713 = sext i32 %710 to i64
  br label %714

714:                                              ; preds = %714, %712
  %715 = phi i64 [ %713, %712 ], [ %716, %714 ]
  %716 = add nuw nsw i64 %715, 1
  %717 = getelementptr inbounds [17 x i32], ptr %16, i64 0, i64 %716
  %718 = load i32, ptr %717, align 4, !tbaa !10
  %719 = getelementptr inbounds [17 x i32], ptr %16, i64 0, i64 %715
  store i32 %718, ptr %719, align 4, !tbaa !10
  %720 = load i32, ptr %16, align 16, !tbaa !10
  %721 = sext i32 %720 to i64
  %722 = icmp slt i64 %716, %721
  br i1 %722, label %714, label %723, !llvm.loop !128

723:                                              ; preds = %714, %707, %692
  %724 = phi i32 [ %708, %707 ], [ undef, %692 ], [ %720, %714 ]
  %725 = sext i32 %724 to i64
  %726 = getelementptr inbounds [17 x i32], ptr %16, i64 0, i64 %725
  store i32 -1, ptr %726, align 4, !tbaa !10
  %727 = load i32, ptr %16, align 16, !tbaa !10
  %728 = add nsw i32 %727, -1
  store i32 %728, ptr %16, align 16, !tbaa !10
  %729 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %693, ptr noundef nonnull %16) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %16) #17
  %730 = load ptr, ptr %681, align 8, !tbaa !83
  %731 = load i64, ptr %62, align 8, !tbaa !111
  %732 = mul i64 %731, %679
  %733 = add i64 %732, %678
  %734 = getelementptr inbounds i32, ptr %730, i64 %733
  %735 = trunc i64 %729 to i32
  %736 = add i32 %735, 1
  store atomic i32 %736, ptr %734 release, align 4
  store atomic i64 0, ptr %79 release, align 8
  br label %740

737:                                              ; preds = %677
  %738 = zext i32 %687 to i64
  %739 = add nsw i64 %738, -1
  br label %740

740:                                              ; preds = %737, %723
  %741 = phi i64 [ %729, %723 ], [ %739, %737 ]
  %742 = load i64, ptr %653, align 8, !tbaa !12
  %743 = getelementptr inbounds i32, ptr %647, i64 %668
  %744 = load i32, ptr %743, align 4, !tbaa !10
  %745 = sext i32 %744 to i64
  %746 = load i64, ptr %654, align 8, !tbaa !12
  %747 = shl i64 %746, 35
  %748 = shl i64 %742, 14
  %749 = or i64 %748, %745
  %750 = or i64 %749, %747
  %751 = mul i64 %750, -7046029254386353131
  %752 = zext i64 %751 to i128
  %753 = load i64, ptr %81, align 8, !tbaa !44
  %754 = zext i64 %753 to i128
  %755 = mul nuw i128 %752, %754
  %756 = lshr i128 %755, 64
  %757 = trunc i128 %756 to i64
  %758 = add i64 %750, 1
  %759 = load ptr, ptr %80, align 8, !tbaa !46
  %760 = getelementptr inbounds i64, ptr %759, i64 %757
  %761 = load atomic i64, ptr %760 acquire, align 8
  %762 = lshr i64 %761, 28
  %763 = icmp ne i64 %762, %758
  %764 = and i64 %761, 268435455
  %765 = icmp ne i64 %761, 0
  %766 = select i1 %763, i64 -1, i64 %764
  %767 = and i1 %765, %763
  br i1 %767, label %768, label %785

768:                                              ; preds = %740, %768
  %769 = phi i64 [ %783, %768 ], [ %766, %740 ]
  %770 = phi i64 [ %774, %768 ], [ %757, %740 ]
  %771 = add i64 %770, 1
  %772 = load i64, ptr %81, align 8, !tbaa !44
  %773 = icmp eq i64 %771, %772
  %774 = select i1 %773, i64 0, i64 %771
  %775 = load ptr, ptr %80, align 8, !tbaa !46
  %776 = getelementptr inbounds i64, ptr %775, i64 %774
  %777 = load atomic i64, ptr %776 acquire, align 8
  %778 = lshr i64 %777, 28
  %779 = icmp ne i64 %778, %758
  %780 = and i64 %777, 268435455
  %781 = icmp ne i64 %777, 0
  %782 = select i1 %781, i64 %769, i64 -1
  %783 = select i1 %779, i64 %782, i64 %780
  %784 = and i1 %781, %779
  br i1 %784, label %768, label %785, !llvm.loop !114

785:                                              ; preds = %768, %740
  %786 = phi i64 [ %766, %740 ], [ %783, %768 ]
  %787 = icmp eq i64 %786, -1
  br i1 %787, label %788, label %951, !prof !68

788:                                              ; preds = %785, %788
  %789 = cmpxchg ptr %79, i64 0, i64 1 acquire monotonic, align 8
  %790 = extractvalue { i64, i1 } %789, 1
  br i1 %790, label %791, label %788, !llvm.loop !127

791:                                              ; preds = %788
  %792 = load i64, ptr %81, align 8, !tbaa !44
  %793 = zext i64 %792 to i128
  %794 = mul nuw i128 %793, %752
  %795 = lshr i128 %794, 64
  %796 = trunc i128 %795 to i64
  %797 = load ptr, ptr %80, align 8, !tbaa !46
  %798 = getelementptr inbounds i64, ptr %797, i64 %796
  %799 = load atomic i64, ptr %798 acquire, align 8
  %800 = lshr i64 %799, 28
  %801 = icmp ne i64 %800, %758
  %802 = and i64 %799, 268435455
  %803 = icmp ne i64 %799, 0
  %804 = select i1 %801, i64 -1, i64 %802
  %805 = and i1 %803, %801
  br i1 %805, label %806, label %823

806:                                              ; preds = %791, %806
  %807 = phi i64 [ %821, %806 ], [ %804, %791 ]
  %808 = phi i64 [ %812, %806 ], [ %796, %791 ]
  %809 = add i64 %808, 1
  %810 = load i64, ptr %81, align 8, !tbaa !44
  %811 = icmp eq i64 %809, %810
  %812 = select i1 %811, i64 0, i64 %809
  %813 = load ptr, ptr %80, align 8, !tbaa !46
  %814 = getelementptr inbounds i64, ptr %813, i64 %812
  %815 = load atomic i64, ptr %814 acquire, align 8
  %816 = lshr i64 %815, 28
  %817 = icmp ne i64 %816, %758
  %818 = and i64 %815, 268435455
  %819 = icmp ne i64 %815, 0
  %820 = select i1 %819, i64 %807, i64 -1
  %821 = select i1 %817, i64 %820, i64 %818
  %822 = and i1 %819, %817
  br i1 %822, label %806, label %823, !llvm.loop !114

823:                                              ; preds = %806, %791
  %824 = phi i64 [ %804, %791 ], [ %821, %806 ]
  %825 = icmp eq i64 %824, -1
  br i1 %825, label %826, label %949

826:                                              ; preds = %823
  %827 = load i64, ptr %82, align 8, !tbaa !129
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %15) #17
  %828 = load i64, ptr %654, align 8, !tbaa !12
  %829 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %828
  %830 = load ptr, ptr %829, align 8, !tbaa !62
  %831 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %828, i32 1
  %832 = load i64, ptr %831, align 8, !tbaa !60
  %833 = mul i64 %832, %742
  %834 = getelementptr inbounds i32, ptr %830, i64 %833
  %835 = load i64, ptr %83, align 8, !tbaa !130
  %836 = icmp eq i64 %835, 0
  br i1 %836, label %844, label %837

837:                                              ; preds = %826, %837
  %838 = phi i64 [ %842, %837 ], [ 0, %826 ]
  %839 = getelementptr inbounds i32, ptr %834, i64 %838
  %840 = load i32, ptr %839, align 4, !tbaa !10
  %841 = getelementptr inbounds i32, ptr %15, i64 %838
  store i32 %840, ptr %841, align 4, !tbaa !10
  %842 = add nuw i64 %838, 1
  %843 = icmp eq i64 %842, %835
  br i1 %843, label %844, label %837, !llvm.loop !67

844:                                              ; preds = %837, %826
  %845 = load i64, ptr %655, align 8, !tbaa !12
  %846 = load i64, ptr %656, align 8, !tbaa !12
  %847 = icmp ult i64 %845, %846
  br i1 %847, label %934, label %883

848:                                              ; preds = %945
  %849 = load i64, ptr %82, align 8, !tbaa !129
  %850 = icmp ugt i64 %849, %827
  br i1 %850, label %851, label %880

851:                                              ; preds = %848
  %852 = load ptr, ptr %66, align 8, !tbaa !115
  br label %853

853:                                              ; preds = %876, %851
  %854 = phi i1 [ true, %851 ], [ %878, %876 ]
  %855 = phi i64 [ %827, %851 ], [ %877, %876 ]
  %856 = getelementptr inbounds %struct.Local, ptr %852, i64 %855, i32 5
  %857 = load i32, ptr %856, align 4, !tbaa !131
  %858 = icmp eq i32 %857, -1
  br i1 %858, label %876, label %859

859:                                              ; preds = %853
  %860 = load ptr, ptr %85, align 8, !tbaa !133
  %861 = zext i32 %857 to i64
  br label %865

862:                                              ; preds = %870
  %863 = add nuw nsw i64 %866, 1
  %864 = icmp eq i64 %863, 4294967295
  br i1 %864, label %876, label %865, !llvm.loop !134

865:                                              ; preds = %862, %859
  %866 = phi i64 [ %861, %859 ], [ %863, %862 ]
  %867 = getelementptr inbounds i32, ptr %860, i64 %866
  %868 = load i32, ptr %867, align 4, !tbaa !10
  %869 = icmp eq i32 %868, -1
  br i1 %869, label %876, label %870

870:                                              ; preds = %865
  %871 = load ptr, ptr %86, align 8, !tbaa !83
  %872 = zext i32 %868 to i64
  %873 = getelementptr inbounds %struct.Claim, ptr %871, i64 %872, i32 6
  %874 = load i64, ptr %873, align 8, !tbaa !135
  %875 = icmp eq i64 %874, 0
  br i1 %875, label %862, label %880

876:                                              ; preds = %865, %862, %853
  %877 = add nuw i64 %855, 1
  %878 = icmp ult i64 %877, %849
  %879 = icmp eq i64 %877, %849
  br i1 %879, label %880, label %853, !llvm.loop !137

880:                                              ; preds = %876, %870, %848
  %881 = phi i1 [ false, %848 ], [ %854, %870 ], [ %878, %876 ]
  %882 = icmp eq i64 %849, %827
  br i1 %882, label %883, label %886

883:                                              ; preds = %880, %844
  %884 = phi i1 [ %881, %880 ], [ false, %844 ]
  %885 = zext i1 %884 to i64
  br label %900

886:                                              ; preds = %880
  %887 = load ptr, ptr %63, align 8, !tbaa !112
  %888 = add i64 %849, -1
  %889 = getelementptr inbounds i64, ptr %887, i64 %888
  %890 = load i64, ptr %889, align 8, !tbaa !12
  %891 = or i64 %890, 9007199254740992
  store i64 %891, ptr %889, align 8, !tbaa !12
  %892 = load i64, ptr %82, align 8, !tbaa !129
  %893 = icmp ult i64 %892, 134217728
  br i1 %893, label %896, label %894

894:                                              ; preds = %886
  %895 = atomicrmw or ptr %27, i64 4 monotonic, align 8
  br label %896

896:                                              ; preds = %894, %886
  %897 = shl i64 %827, 1
  %898 = zext i1 %881 to i64
  %899 = or i64 %897, %898
  br label %900

900:                                              ; preds = %896, %883
  %901 = phi i64 [ %885, %883 ], [ %899, %896 ]
  %902 = load i64, ptr %81, align 8, !tbaa !44
  %903 = zext i64 %902 to i128
  %904 = mul nuw i128 %903, %752
  %905 = lshr i128 %904, 64
  %906 = trunc i128 %905 to i64
  %907 = load ptr, ptr %80, align 8, !tbaa !46
  %908 = getelementptr inbounds i64, ptr %907, i64 %906
  %909 = load i64, ptr %908, align 8, !tbaa !12
  %910 = icmp eq i64 %909, 0
  br i1 %910, label %919, label %911

911:                                              ; preds = %900, %911
  %912 = phi i64 [ %915, %911 ], [ %906, %900 ]
  %913 = add i64 %912, 1
  %914 = icmp eq i64 %913, %902
  %915 = select i1 %914, i64 0, i64 %913
  %916 = getelementptr inbounds i64, ptr %907, i64 %915
  %917 = load i64, ptr %916, align 8, !tbaa !12
  %918 = icmp eq i64 %917, 0
  br i1 %918, label %919, label %911, !llvm.loop !138

919:                                              ; preds = %911, %900
  %920 = phi i64 [ %906, %900 ], [ %915, %911 ]
  %921 = getelementptr inbounds i64, ptr %907, i64 %920
  %922 = shl i64 %750, 28
  %923 = add i64 %922, 268435456
  %924 = or i64 %901, %923
  store atomic i64 %924, ptr %921 release, align 8
  %925 = atomicrmw add ptr %87, i64 1 monotonic, align 8
  %926 = mul i64 %925, 100
  %927 = add i64 %926, 100
  %928 = load i64, ptr %81, align 8, !tbaa !44
  %929 = mul i64 %928, 60
  %930 = icmp ugt i64 %927, %929
  br i1 %930, label %931, label %933, !prof !68

931:                                              ; preds = %919
  %932 = atomicrmw or ptr %27, i64 2 monotonic, align 8
  br label %933

933:                                              ; preds = %931, %919
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %15) #17
  br label %949

934:                                              ; preds = %844, %945
  %935 = phi i64 [ %946, %945 ], [ %845, %844 ]
  %936 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %935, ptr noundef nonnull %15, i32 noundef %744, i64 noundef 0) #16
  %937 = icmp eq i32 %936, 0
  br i1 %937, label %945, label %938

938:                                              ; preds = %934
  %939 = call fastcc i32 @add_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %644, i64 noundef %742, i64 noundef %935, i64 noundef %827, i32 noundef %744) #16
  %940 = icmp eq i32 %939, 0
  br i1 %940, label %945, label %941

941:                                              ; preds = %938
  %942 = load i64, ptr %82, align 8, !tbaa !129
  %943 = add i64 %942, -1
  %944 = load i64, ptr %84, align 8, !tbaa !139
  call fastcc void @judge_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %644, i64 noundef %742, i64 noundef %943, i64 noundef %944, i64 noundef %265, i64 noundef %266) #16
  br label %945

945:                                              ; preds = %941, %938, %934
  %946 = add nuw i64 %935, 1
  %947 = load i64, ptr %656, align 8, !tbaa !12
  %948 = icmp ult i64 %946, %947
  br i1 %948, label %934, label %848, !llvm.loop !140

949:                                              ; preds = %933, %823
  %950 = phi i64 [ %901, %933 ], [ %824, %823 ]
  store atomic i64 0, ptr %79 release, align 8
  br label %951

951:                                              ; preds = %949, %785
  %952 = phi i64 [ %950, %949 ], [ %786, %785 ]
  %953 = and i64 %952, 1
  %954 = load i64, ptr %51, align 8, !tbaa !104
  %955 = or i64 %954, %953
  store i64 %955, ptr %51, align 8, !tbaa !104
  %956 = icmp ugt i64 %952, 1
  br i1 %956, label %957, label %1245

957:                                              ; preds = %951
  %958 = lshr i64 %952, 1
  br label %959

959:                                              ; preds = %1241, %957
  %960 = phi i64 [ %958, %957 ], [ %1242, %1241 ]
  %961 = load ptr, ptr %63, align 8, !tbaa !112
  %962 = getelementptr inbounds i64, ptr %961, i64 %960
  %963 = load i64, ptr %962, align 8, !tbaa !12
  %964 = load i32, ptr %48, align 8, !tbaa !102
  %965 = icmp eq i32 %964, 0
  %966 = and i64 %963, 4503599627370496
  %967 = icmp eq i64 %966, 0
  %968 = select i1 %965, i1 true, i1 %967
  br i1 %968, label %973, label %969, !prof !113

969:                                              ; preds = %959
  %970 = load i64, ptr %61, align 8, !tbaa !110
  %971 = load i64, ptr %44, align 8, !tbaa !98
  %972 = load i64, ptr %45, align 8, !tbaa !101
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %960, i64 noundef %644, ptr noundef nonnull %20, i64 noundef %970, i64 noundef %971, i64 noundef %972) #16
  br label %973

973:                                              ; preds = %969, %959
  %974 = load i64, ptr %59, align 8, !tbaa !70
  %975 = and i64 %974, 2
  %976 = icmp eq i64 %975, 0
  br i1 %976, label %985, label %977

977:                                              ; preds = %973
  %978 = and i64 %963, 16777215
  %979 = load i64, ptr %653, align 8, !tbaa !12
  %980 = icmp eq i64 %978, %979
  %981 = and i64 %963, 4222124650659840
  %982 = icmp eq i64 %981, 0
  %983 = and i1 %982, %980
  br i1 %983, label %984, label %985

984:                                              ; preds = %977
  store i32 1, ptr %50, align 8, !tbaa !103
  br label %1241

985:                                              ; preds = %977, %973
  %986 = load i64, ptr %657, align 8, !tbaa !12
  %987 = load i64, ptr %658, align 8, !tbaa !12
  %988 = lshr i64 %963, 48
  %989 = and i64 %988, 15
  %990 = icmp ne i64 %989, 0
  %991 = icmp ne i64 %987, 0
  %992 = and i1 %990, %991
  br i1 %992, label %993, label %1040

993:                                              ; preds = %985
  %994 = lshr i64 %963, 24
  %995 = and i64 %994, 16777215
  %996 = load i64, ptr %654, align 8, !tbaa !12
  %997 = shl i64 %996, 35
  %998 = shl i64 %986, 14
  %999 = or i64 %998, %997
  %1000 = or i64 %999, %995
  %1001 = mul i64 %1000, -7046029254386353131
  %1002 = zext i64 %1001 to i128
  %1003 = load i64, ptr %65, align 8, !tbaa !44
  %1004 = zext i64 %1003 to i128
  %1005 = mul nuw i128 %1002, %1004
  %1006 = lshr i128 %1005, 64
  %1007 = trunc i128 %1006 to i64
  %1008 = add i64 %1000, 1
  %1009 = load ptr, ptr %64, align 8, !tbaa !46
  %1010 = getelementptr inbounds i64, ptr %1009, i64 %1007
  %1011 = load atomic i64, ptr %1010 acquire, align 8
  %1012 = lshr i64 %1011, 28
  %1013 = icmp ne i64 %1012, %1008
  %1014 = and i64 %1011, 268435455
  %1015 = icmp ne i64 %1011, 0
  %1016 = select i1 %1013, i64 -1, i64 %1014
  %1017 = and i1 %1015, %1013
  br i1 %1017, label %1018, label %1035

1018:                                             ; preds = %993, %1018
  %1019 = phi i64 [ %1033, %1018 ], [ %1016, %993 ]
  %1020 = phi i64 [ %1024, %1018 ], [ %1007, %993 ]
  %1021 = add i64 %1020, 1
  %1022 = load i64, ptr %65, align 8, !tbaa !44
  %1023 = icmp eq i64 %1021, %1022
  %1024 = select i1 %1023, i64 0, i64 %1021
  %1025 = load ptr, ptr %64, align 8, !tbaa !46
  %1026 = getelementptr inbounds i64, ptr %1025, i64 %1024
  %1027 = load atomic i64, ptr %1026 acquire, align 8
  %1028 = lshr i64 %1027, 28
  %1029 = icmp ne i64 %1028, %1008
  %1030 = and i64 %1027, 268435455
  %1031 = icmp ne i64 %1027, 0
  %1032 = select i1 %1031, i64 %1019, i64 -1
  %1033 = select i1 %1029, i64 %1032, i64 %1030
  %1034 = and i1 %1031, %1029
  br i1 %1034, label %1018, label %1035, !llvm.loop !114

1035:                                             ; preds = %1018, %993
  %1036 = phi i64 [ %1016, %993 ], [ %1033, %1018 ]
  %1037 = icmp eq i64 %1036, -1
  br i1 %1037, label %1038, label %1040, !prof !68

1038:                                             ; preds = %1035
  %1039 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %996, i64 noundef %986, i64 noundef %995, i64 noundef %1000) #16
  br label %1040

1040:                                             ; preds = %1038, %1035, %985
  %1041 = phi i64 [ %986, %985 ], [ %1039, %1038 ], [ %1036, %1035 ]
  %1042 = phi i64 [ 0, %985 ], [ 1, %1038 ], [ 1, %1035 ]
  %1043 = icmp ugt i64 %989, %1042
  %1044 = icmp ult i64 %1042, %987
  %1045 = and i1 %1043, %1044
  br i1 %1045, label %1046, label %1103, !prof !68

1046:                                             ; preds = %1040, %1097
  %1047 = phi i64 [ %1099, %1097 ], [ %1042, %1040 ]
  %1048 = phi i64 [ %1098, %1097 ], [ %1041, %1040 ]
  %1049 = load ptr, ptr %66, align 8, !tbaa !115
  %1050 = getelementptr inbounds %struct.Local, ptr %1049, i64 %960, i32 6, i64 %1047
  %1051 = load i32, ptr %1050, align 4, !tbaa !10
  %1052 = zext i32 %1051 to i64
  %1053 = load i64, ptr %654, align 8, !tbaa !12
  %1054 = shl i64 %1053, 35
  %1055 = shl i64 %1048, 14
  %1056 = or i64 %1055, %1054
  %1057 = or i64 %1056, %1052
  %1058 = mul i64 %1057, -7046029254386353131
  %1059 = zext i64 %1058 to i128
  %1060 = load i64, ptr %65, align 8, !tbaa !44
  %1061 = zext i64 %1060 to i128
  %1062 = mul nuw i128 %1059, %1061
  %1063 = lshr i128 %1062, 64
  %1064 = trunc i128 %1063 to i64
  %1065 = add i64 %1057, 1
  %1066 = load ptr, ptr %64, align 8, !tbaa !46
  %1067 = getelementptr inbounds i64, ptr %1066, i64 %1064
  %1068 = load atomic i64, ptr %1067 acquire, align 8
  %1069 = lshr i64 %1068, 28
  %1070 = icmp ne i64 %1069, %1065
  %1071 = and i64 %1068, 268435455
  %1072 = icmp ne i64 %1068, 0
  %1073 = select i1 %1070, i64 -1, i64 %1071
  %1074 = and i1 %1072, %1070
  br i1 %1074, label %1075, label %1092

1075:                                             ; preds = %1046, %1075
  %1076 = phi i64 [ %1090, %1075 ], [ %1073, %1046 ]
  %1077 = phi i64 [ %1081, %1075 ], [ %1064, %1046 ]
  %1078 = add i64 %1077, 1
  %1079 = load i64, ptr %65, align 8, !tbaa !44
  %1080 = icmp eq i64 %1078, %1079
  %1081 = select i1 %1080, i64 0, i64 %1078
  %1082 = load ptr, ptr %64, align 8, !tbaa !46
  %1083 = getelementptr inbounds i64, ptr %1082, i64 %1081
  %1084 = load atomic i64, ptr %1083 acquire, align 8
  %1085 = lshr i64 %1084, 28
  %1086 = icmp ne i64 %1085, %1065
  %1087 = and i64 %1084, 268435455
  %1088 = icmp ne i64 %1084, 0
  %1089 = select i1 %1088, i64 %1076, i64 -1
  %1090 = select i1 %1086, i64 %1089, i64 %1087
  %1091 = and i1 %1088, %1086
  br i1 %1091, label %1075, label %1092, !llvm.loop !114

1092:                                             ; preds = %1075, %1046
  %1093 = phi i64 [ %1073, %1046 ], [ %1090, %1075 ]
  %1094 = icmp eq i64 %1093, -1
  br i1 %1094, label %1095, label %1097, !prof !68

1095:                                             ; preds = %1092
  %1096 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1053, i64 noundef %1048, i64 noundef %1052, i64 noundef %1057) #16
  br label %1097

1097:                                             ; preds = %1095, %1092
  %1098 = phi i64 [ %1096, %1095 ], [ %1093, %1092 ]
  %1099 = add nuw nsw i64 %1047, 1
  %1100 = icmp ugt i64 %989, %1099
  %1101 = icmp ult i64 %1099, %987
  %1102 = and i1 %1100, %1101
  br i1 %1102, label %1046, label %1103, !prof !68, !llvm.loop !116

1103:                                             ; preds = %1097, %1040
  %1104 = phi i64 [ %1041, %1040 ], [ %1098, %1097 ]
  %1105 = phi i64 [ %1042, %1040 ], [ %1099, %1097 ]
  %1106 = phi i1 [ %1043, %1040 ], [ %1100, %1097 ]
  %1107 = sub i64 %989, %1105
  %1108 = load i64, ptr %67, align 8, !tbaa !117
  %1109 = add i64 %1107, %1108
  store i64 %1109, ptr %67, align 8, !tbaa !117
  %1110 = zext i1 %1106 to i64
  %1111 = shl nuw i64 %1110, %644
  %1112 = load i64, ptr %53, align 8, !tbaa !12
  %1113 = or i64 %1112, %1111
  store i64 %1113, ptr %53, align 8, !tbaa !12
  %1114 = and i64 %963, 16777215
  %1115 = load i64, ptr %659, align 8, !tbaa !12
  %1116 = shl i64 %1114, %1115
  %1117 = load i64, ptr %660, align 8, !tbaa !12
  %1118 = load i64, ptr %661, align 8, !tbaa !12
  %1119 = shl i64 %1117, %1118
  %1120 = or i64 %1119, %1116
  %1121 = load i64, ptr %662, align 8, !tbaa !12
  %1122 = shl i64 %1104, %1121
  %1123 = or i64 %1120, %1122
  %1124 = load i64, ptr %663, align 8, !tbaa !12
  %1125 = shl i64 %741, %1124
  %1126 = or i64 %1123, %1125
  %1127 = load i64, ptr %44, align 8, !tbaa !98
  %1128 = icmp ne i64 %1126, %1127
  %1129 = zext i1 %1128 to i32
  %1130 = load i32, ptr %50, align 8, !tbaa !103
  %1131 = or i32 %1130, %1129
  store i32 %1131, ptr %50, align 8, !tbaa !103
  %1132 = load i32, ptr %49, align 4, !tbaa !107
  %1133 = icmp eq i32 %1132, 0
  br i1 %1133, label %1166, label %1134, !prof !71

1134:                                             ; preds = %1103
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %14) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %13) #17, !noalias !141
  store ptr %14, ptr %13, align 16, !tbaa !83, !noalias !141
  store ptr %89, ptr %88, align 8, !tbaa !83, !noalias !141
  store ptr %91, ptr %90, align 16, !tbaa !83, !noalias !141
  store ptr %93, ptr %92, align 8, !tbaa !83, !noalias !141
  br label %1135

1135:                                             ; preds = %1135, %1134
  %1136 = phi i64 [ 0, %1134 ], [ %1147, %1135 ]
  %1137 = phi i64 [ %1126, %1134 ], [ %1146, %1135 ]
  %1138 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1136
  %1139 = load i64, ptr %1138, align 8, !tbaa !12, !noalias !141
  %1140 = shl nsw i64 -1, %1139
  %1141 = xor i64 %1140, -1
  %1142 = and i64 %1137, %1141
  %1143 = getelementptr inbounds [4 x ptr], ptr %13, i64 0, i64 %1136
  %1144 = load ptr, ptr %1143, align 8, !tbaa !83, !noalias !141
  store i64 %1142, ptr %1144, align 8, !tbaa !12
  %1145 = load i64, ptr %1138, align 8, !tbaa !12, !noalias !141
  %1146 = lshr i64 %1137, %1145
  %1147 = add nuw nsw i64 %1136, 1
  %1148 = icmp eq i64 %1147, 4
  br i1 %1148, label %1149, label %1135, !llvm.loop !84

1149:                                             ; preds = %1135
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %13) #17, !noalias !141
  %1150 = load i64, ptr %89, align 8, !tbaa !12
  %1151 = load i64, ptr %14, align 8, !tbaa !12
  %1152 = load i64, ptr %54, align 8, !tbaa !12
  %1153 = shl i64 %1151, %1152
  %1154 = or i64 %1153, %1150
  %1155 = load i64, ptr %93, align 8, !tbaa !12
  %1156 = load i64, ptr %56, align 8, !tbaa !12
  %1157 = add i64 %1156, %1152
  %1158 = shl i64 %1155, %1157
  %1159 = or i64 %1154, %1158
  %1160 = load i64, ptr %91, align 8, !tbaa !12
  %1161 = load i64, ptr %57, align 8, !tbaa !12
  %1162 = add i64 %1161, %1157
  %1163 = shl i64 %1160, %1162
  %1164 = or i64 %1159, %1163
  %1165 = call i64 @llvm.umin.i64(i64 %1164, i64 %1126)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %14) #17
  br label %1166

1166:                                             ; preds = %1149, %1103
  %1167 = phi i64 [ %1165, %1149 ], [ %1126, %1103 ]
  %1168 = load i64, ptr %74, align 8, !tbaa !121
  %1169 = add i64 %1168, 1
  store i64 %1169, ptr %74, align 8, !tbaa !121
  %1170 = load i64, ptr %35, align 8, !tbaa !89
  %1171 = icmp eq i64 %1170, %1167
  br i1 %1171, label %1241, label %1172

1172:                                             ; preds = %1166
  %1173 = load i64, ptr %75, align 8, !tbaa !122
  %1174 = add i64 %1173, 1
  store i64 %1174, ptr %75, align 8, !tbaa !122
  %1175 = and i64 %1173, 63
  %1176 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %1175
  %1177 = load i64, ptr %1176, align 8, !tbaa !12
  %1178 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %1175
  %1179 = load i64, ptr %1178, align 8, !tbaa !12
  %1180 = mul i64 %1167, -7046029254386353131
  %1181 = lshr i64 %1180, 32
  %1182 = xor i64 %1181, %1180
  %1183 = mul i64 %1182, -2960836687051489901
  %1184 = lshr i64 %1183, 29
  %1185 = xor i64 %1184, %1183
  %1186 = mul i64 %1185, -4417276706812531889
  %1187 = zext i64 %1186 to i128
  %1188 = load i64, ptr %77, align 8, !tbaa !44
  %1189 = lshr i64 %1188, 3
  %1190 = zext i64 %1189 to i128
  %1191 = mul nuw nsw i128 %1190, %1187
  %1192 = lshr i128 %1191, 61
  %1193 = trunc i128 %1192 to i64
  %1194 = and i64 %1193, -8
  %1195 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %1175
  %1196 = load i32, ptr %1195, align 4, !tbaa !10
  %1197 = load ptr, ptr %76, align 8, !tbaa !55
  %1198 = getelementptr inbounds i64, ptr %1197, i64 %1194
  call void @llvm.prefetch.p0(ptr %1198, i32 0, i32 2, i32 1)
  store i64 %1167, ptr %1176, align 8, !tbaa !12
  store i64 %1194, ptr %1178, align 8, !tbaa !12
  %1199 = load i32, ptr %36, align 8, !tbaa !91
  store i32 %1199, ptr %1195, align 4, !tbaa !10
  %1200 = icmp eq i64 %1177, -1
  br i1 %1200, label %1241, label %1201

1201:                                             ; preds = %1172
  %1202 = add nuw i64 %1177, 1
  %1203 = insertelement <8 x i64> poison, i64 %1202, i64 0
  %1204 = shufflevector <8 x i64> %1203, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1205

1205:                                             ; preds = %1226, %1201
  %1206 = phi ptr [ %1227, %1226 ], [ %1197, %1201 ]
  %1207 = phi i64 [ %1209, %1226 ], [ %1179, %1201 ]
  br label %1208

1208:                                             ; preds = %1205, %1228
  %1209 = phi i64 [ %1232, %1228 ], [ %1207, %1205 ]
  %1210 = getelementptr inbounds i64, ptr %1206, i64 %1209
  %1211 = load volatile <8 x i64>, ptr %1210, align 64, !tbaa !17
  %1212 = icmp eq <8 x i64> %1211, %1204
  %1213 = bitcast <8 x i1> %1212 to i8
  %1214 = icmp eq i8 %1213, 0
  br i1 %1214, label %1215, label %1241

1215:                                             ; preds = %1208
  %1216 = icmp eq <8 x i64> %1211, zeroinitializer
  %1217 = bitcast <8 x i1> %1216 to i8
  %1218 = icmp eq i8 %1217, 0
  br i1 %1218, label %1228, label %1219

1219:                                             ; preds = %1215
  %1220 = call i8 @llvm.cttz.i8(i8 %1217, i1 true), !range !52
  %1221 = zext i8 %1220 to i64
  %1222 = add i64 %1209, %1221
  %1223 = getelementptr inbounds i64, ptr %1206, i64 %1222
  %1224 = cmpxchg ptr %1223, i64 0, i64 %1202 monotonic monotonic, align 8
  %1225 = extractvalue { i64, i1 } %1224, 1
  br i1 %1225, label %1233, label %1226

1226:                                             ; preds = %1219
  %1227 = load ptr, ptr %76, align 8, !tbaa !46
  br label %1205, !llvm.loop !53

1228:                                             ; preds = %1215
  %1229 = add i64 %1209, 8
  %1230 = load i64, ptr %77, align 8, !tbaa !44
  %1231 = icmp eq i64 %1229, %1230
  %1232 = select i1 %1231, i64 0, i64 %1229
  br label %1208, !llvm.loop !53

1233:                                             ; preds = %1219
  %1234 = load ptr, ptr %1, align 8, !tbaa !79
  %1235 = load i64, ptr %24, align 8, !tbaa !72
  %1236 = getelementptr inbounds i64, ptr %1234, i64 %1235
  store i64 %1177, ptr %1236, align 8, !tbaa !12
  %1237 = load ptr, ptr %78, align 8, !tbaa !87
  %1238 = load i64, ptr %24, align 8, !tbaa !72
  %1239 = add i64 %1238, 1
  store i64 %1239, ptr %24, align 8, !tbaa !72
  %1240 = getelementptr inbounds i32, ptr %1237, i64 %1238
  store i32 %1196, ptr %1240, align 4, !tbaa !10
  br label %1241

1241:                                             ; preds = %1208, %1233, %1172, %1166, %984
  %1242 = add i64 %960, 1
  %1243 = and i64 %963, 9007199254740992
  %1244 = icmp eq i64 %1243, 0
  br i1 %1244, label %959, label %1245, !llvm.loop !123

1245:                                             ; preds = %1241, %951, %670
  %1246 = add nuw nsw i64 %668, 1
  %1247 = load i32, ptr %647, align 4, !tbaa !10
  %1248 = sext i32 %1247 to i64
  %1249 = icmp slt i64 %668, %1248
  br i1 %1249, label %667, label %664, !llvm.loop !144

1250:                                             ; preds = %1498, %631
  %1251 = load i64, ptr %95, align 8, !tbaa !145
  %1252 = icmp eq i64 %1251, 0
  br i1 %1252, label %1726, label %1502

1253:                                             ; preds = %631, %1498
  %1254 = phi i64 [ %1499, %1498 ], [ %641, %631 ]
  %1255 = phi i1 [ false, %1498 ], [ true, %631 ]
  %1256 = phi i64 [ 1, %1498 ], [ 0, %631 ]
  br i1 %640, label %1269, label %1257

1257:                                             ; preds = %1253
  %1258 = load i64, ptr %95, align 8, !tbaa !145
  %1259 = icmp eq i64 %1258, 0
  br i1 %1259, label %1264, label %1260

1260:                                             ; preds = %1257
  %1261 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %1256
  %1262 = load i64, ptr %1261, align 8, !tbaa !12
  %1263 = icmp eq i64 %1262, 0
  br i1 %1263, label %1269, label %1264

1264:                                             ; preds = %1260, %1257
  %1265 = load i64, ptr %53, align 8, !tbaa !106
  %1266 = shl nuw nsw i64 1, %1256
  %1267 = and i64 %1265, %1266
  %1268 = icmp eq i64 %1267, 0
  br i1 %1268, label %1498, label %1269

1269:                                             ; preds = %1264, %1260, %1253
  %1270 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1, i64 %1256
  %1271 = load ptr, ptr %1270, align 8, !tbaa !83
  %1272 = load i32, ptr %1271, align 4, !tbaa !10
  %1273 = icmp slt i32 %1272, 1
  br i1 %1273, label %1498, label %1274

1274:                                             ; preds = %1269
  %1275 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %1256
  %1276 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1256
  %1277 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %1256
  %1278 = xor i64 %1256, 1
  %1279 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %1278
  %1280 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %1256
  %1281 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %1278
  %1282 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %1278
  %1283 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %1256
  %1284 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %1278
  br label %1285

1285:                                             ; preds = %1491, %1274
  %1286 = phi i32 [ %1272, %1274 ], [ %1492, %1491 ]
  %1287 = phi i64 [ 1, %1274 ], [ %1493, %1491 ]
  %1288 = icmp ugt i64 %1287, 1
  br i1 %1288, label %1289, label %1296

1289:                                             ; preds = %1285
  %1290 = getelementptr inbounds i32, ptr %1271, i64 %1287
  %1291 = load i32, ptr %1290, align 4, !tbaa !10
  %1292 = add nsw i64 %1287, -1
  %1293 = getelementptr inbounds i32, ptr %1271, i64 %1292
  %1294 = load i32, ptr %1293, align 4, !tbaa !10
  %1295 = icmp eq i32 %1291, %1294
  br i1 %1295, label %1491, label %1296

1296:                                             ; preds = %1289, %1285
  %1297 = phi i64 [ %1292, %1289 ], [ 0, %1285 ]
  %1298 = load i64, ptr %1275, align 8, !tbaa !12
  %1299 = load i64, ptr %1276, align 8, !tbaa !12
  %1300 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %1299
  %1301 = load ptr, ptr %1300, align 8, !tbaa !83
  %1302 = load i64, ptr %62, align 8, !tbaa !111
  %1303 = mul i64 %1302, %1298
  %1304 = add i64 %1303, %1297
  %1305 = getelementptr inbounds i32, ptr %1301, i64 %1304
  %1306 = load atomic i32, ptr %1305 acquire, align 4
  %1307 = icmp eq i32 %1306, 0
  br i1 %1307, label %1308, label %1356, !prof !68

1308:                                             ; preds = %1296, %1308
  %1309 = cmpxchg ptr %79, i64 0, i64 1 acquire monotonic, align 8
  %1310 = extractvalue { i64, i1 } %1309, 1
  br i1 %1310, label %1311, label %1308, !llvm.loop !127

1311:                                             ; preds = %1308
  %1312 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1299
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %12) #17
  %1313 = load ptr, ptr %1312, align 8, !tbaa !62
  %1314 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1299, i32 1
  %1315 = load i64, ptr %1314, align 8, !tbaa !60
  %1316 = mul i64 %1315, %1298
  %1317 = getelementptr inbounds i32, ptr %1313, i64 %1316
  %1318 = icmp eq i64 %1315, 0
  br i1 %1318, label %1342, label %1319

1319:                                             ; preds = %1311, %1319
  %1320 = phi i64 [ %1324, %1319 ], [ 0, %1311 ]
  %1321 = getelementptr inbounds i32, ptr %1317, i64 %1320
  %1322 = load i32, ptr %1321, align 4, !tbaa !10
  %1323 = getelementptr inbounds i32, ptr %12, i64 %1320
  store i32 %1322, ptr %1323, align 4, !tbaa !10
  %1324 = add nuw i64 %1320, 1
  %1325 = icmp eq i64 %1324, %1315
  br i1 %1325, label %1326, label %1319, !llvm.loop !67

1326:                                             ; preds = %1319
  %1327 = load i32, ptr %12, align 16, !tbaa !10
  %1328 = trunc i64 %1297 to i32
  %1329 = add nsw i32 %1328, 1
  %1330 = icmp slt i32 %1329, %1327
  br i1 %1330, label %1331, label %1342

1331:                                             ; preds = %1326
  %1332 = sext i32 %1329 to i64
  br label %1333

1333:                                             ; preds = %1333, %1331
  %1334 = phi i64 [ %1332, %1331 ], [ %1335, %1333 ]
  %1335 = add nuw nsw i64 %1334, 1
  %1336 = getelementptr inbounds [17 x i32], ptr %12, i64 0, i64 %1335
  %1337 = load i32, ptr %1336, align 4, !tbaa !10
  %1338 = getelementptr inbounds [17 x i32], ptr %12, i64 0, i64 %1334
  store i32 %1337, ptr %1338, align 4, !tbaa !10
  %1339 = load i32, ptr %12, align 16, !tbaa !10
  %1340 = sext i32 %1339 to i64
  %1341 = icmp slt i64 %1335, %1340
  br i1 %1341, label %1333, label %1342, !llvm.loop !128

1342:                                             ; preds = %1333, %1326, %1311
  %1343 = phi i32 [ %1327, %1326 ], [ undef, %1311 ], [ %1339, %1333 ]
  %1344 = sext i32 %1343 to i64
  %1345 = getelementptr inbounds [17 x i32], ptr %12, i64 0, i64 %1344
  store i32 -1, ptr %1345, align 4, !tbaa !10
  %1346 = load i32, ptr %12, align 16, !tbaa !10
  %1347 = add nsw i32 %1346, -1
  store i32 %1347, ptr %12, align 16, !tbaa !10
  %1348 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %1312, ptr noundef nonnull %12) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %12) #17
  %1349 = load ptr, ptr %1300, align 8, !tbaa !83
  %1350 = load i64, ptr %62, align 8, !tbaa !111
  %1351 = mul i64 %1350, %1298
  %1352 = add i64 %1351, %1297
  %1353 = getelementptr inbounds i32, ptr %1349, i64 %1352
  %1354 = trunc i64 %1348 to i32
  %1355 = add i32 %1354, 1
  store atomic i32 %1355, ptr %1353 release, align 4
  store atomic i64 0, ptr %79 release, align 8
  br label %1359

1356:                                             ; preds = %1296
  %1357 = zext i32 %1306 to i64
  %1358 = add nsw i64 %1357, -1
  br label %1359

1359:                                             ; preds = %1356, %1342
  %1360 = phi i64 [ %1348, %1342 ], [ %1358, %1356 ]
  %1361 = load i64, ptr %1277, align 8, !tbaa !12
  %1362 = load i64, ptr %1279, align 8, !tbaa !12
  %1363 = load i64, ptr %1280, align 8, !tbaa !12
  %1364 = shl i64 %1361, %1363
  %1365 = load i64, ptr %1281, align 8, !tbaa !12
  %1366 = load i64, ptr %1282, align 8, !tbaa !12
  %1367 = shl i64 %1365, %1366
  %1368 = or i64 %1367, %1364
  %1369 = load i64, ptr %1283, align 8, !tbaa !12
  %1370 = shl i64 %1360, %1369
  %1371 = or i64 %1368, %1370
  %1372 = load i64, ptr %1284, align 8, !tbaa !12
  %1373 = shl i64 %1362, %1372
  %1374 = or i64 %1371, %1373
  %1375 = load i64, ptr %44, align 8, !tbaa !98
  %1376 = icmp ne i64 %1374, %1375
  %1377 = zext i1 %1376 to i32
  %1378 = load i32, ptr %50, align 8, !tbaa !103
  %1379 = or i32 %1378, %1377
  store i32 %1379, ptr %50, align 8, !tbaa !103
  %1380 = load i32, ptr %49, align 4, !tbaa !107
  %1381 = icmp eq i32 %1380, 0
  br i1 %1381, label %1414, label %1382, !prof !71

1382:                                             ; preds = %1359
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %11) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %10) #17, !noalias !146
  store ptr %11, ptr %10, align 16, !tbaa !83, !noalias !146
  store ptr %97, ptr %96, align 8, !tbaa !83, !noalias !146
  store ptr %99, ptr %98, align 16, !tbaa !83, !noalias !146
  store ptr %101, ptr %100, align 8, !tbaa !83, !noalias !146
  br label %1383

1383:                                             ; preds = %1383, %1382
  %1384 = phi i64 [ 0, %1382 ], [ %1395, %1383 ]
  %1385 = phi i64 [ %1374, %1382 ], [ %1394, %1383 ]
  %1386 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1384
  %1387 = load i64, ptr %1386, align 8, !tbaa !12, !noalias !146
  %1388 = shl nsw i64 -1, %1387
  %1389 = xor i64 %1388, -1
  %1390 = and i64 %1385, %1389
  %1391 = getelementptr inbounds [4 x ptr], ptr %10, i64 0, i64 %1384
  %1392 = load ptr, ptr %1391, align 8, !tbaa !83, !noalias !146
  store i64 %1390, ptr %1392, align 8, !tbaa !12
  %1393 = load i64, ptr %1386, align 8, !tbaa !12, !noalias !146
  %1394 = lshr i64 %1385, %1393
  %1395 = add nuw nsw i64 %1384, 1
  %1396 = icmp eq i64 %1395, 4
  br i1 %1396, label %1397, label %1383, !llvm.loop !84

1397:                                             ; preds = %1383
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %10) #17, !noalias !146
  %1398 = load i64, ptr %97, align 8, !tbaa !12
  %1399 = load i64, ptr %11, align 8, !tbaa !12
  %1400 = load i64, ptr %54, align 8, !tbaa !12
  %1401 = shl i64 %1399, %1400
  %1402 = or i64 %1401, %1398
  %1403 = load i64, ptr %101, align 8, !tbaa !12
  %1404 = load i64, ptr %56, align 8, !tbaa !12
  %1405 = add i64 %1404, %1400
  %1406 = shl i64 %1403, %1405
  %1407 = or i64 %1402, %1406
  %1408 = load i64, ptr %99, align 8, !tbaa !12
  %1409 = load i64, ptr %57, align 8, !tbaa !12
  %1410 = add i64 %1409, %1405
  %1411 = shl i64 %1408, %1410
  %1412 = or i64 %1407, %1411
  %1413 = call i64 @llvm.umin.i64(i64 %1412, i64 %1374)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %11) #17
  br label %1414

1414:                                             ; preds = %1397, %1359
  %1415 = phi i64 [ %1413, %1397 ], [ %1374, %1359 ]
  %1416 = load i64, ptr %74, align 8, !tbaa !121
  %1417 = add i64 %1416, 1
  store i64 %1417, ptr %74, align 8, !tbaa !121
  %1418 = load i64, ptr %35, align 8, !tbaa !89
  %1419 = icmp eq i64 %1418, %1415
  br i1 %1419, label %1489, label %1420

1420:                                             ; preds = %1414
  %1421 = load i64, ptr %75, align 8, !tbaa !122
  %1422 = add i64 %1421, 1
  store i64 %1422, ptr %75, align 8, !tbaa !122
  %1423 = and i64 %1421, 63
  %1424 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %1423
  %1425 = load i64, ptr %1424, align 8, !tbaa !12
  %1426 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %1423
  %1427 = load i64, ptr %1426, align 8, !tbaa !12
  %1428 = mul i64 %1415, -7046029254386353131
  %1429 = lshr i64 %1428, 32
  %1430 = xor i64 %1429, %1428
  %1431 = mul i64 %1430, -2960836687051489901
  %1432 = lshr i64 %1431, 29
  %1433 = xor i64 %1432, %1431
  %1434 = mul i64 %1433, -4417276706812531889
  %1435 = zext i64 %1434 to i128
  %1436 = load i64, ptr %77, align 8, !tbaa !44
  %1437 = lshr i64 %1436, 3
  %1438 = zext i64 %1437 to i128
  %1439 = mul nuw nsw i128 %1438, %1435
  %1440 = lshr i128 %1439, 61
  %1441 = trunc i128 %1440 to i64
  %1442 = and i64 %1441, -8
  %1443 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %1423
  %1444 = load i32, ptr %1443, align 4, !tbaa !10
  %1445 = load ptr, ptr %76, align 8, !tbaa !55
  %1446 = getelementptr inbounds i64, ptr %1445, i64 %1442
  call void @llvm.prefetch.p0(ptr %1446, i32 0, i32 2, i32 1)
  store i64 %1415, ptr %1424, align 8, !tbaa !12
  store i64 %1442, ptr %1426, align 8, !tbaa !12
  %1447 = load i32, ptr %36, align 8, !tbaa !91
  store i32 %1447, ptr %1443, align 4, !tbaa !10
  %1448 = icmp eq i64 %1425, -1
  br i1 %1448, label %1489, label %1449

1449:                                             ; preds = %1420
  %1450 = add nuw i64 %1425, 1
  %1451 = insertelement <8 x i64> poison, i64 %1450, i64 0
  %1452 = shufflevector <8 x i64> %1451, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1453

1453:                                             ; preds = %1474, %1449
  %1454 = phi ptr [ %1475, %1474 ], [ %1445, %1449 ]
  %1455 = phi i64 [ %1457, %1474 ], [ %1427, %1449 ]
  br label %1456

1456:                                             ; preds = %1453, %1476
  %1457 = phi i64 [ %1480, %1476 ], [ %1455, %1453 ]
  %1458 = getelementptr inbounds i64, ptr %1454, i64 %1457
  %1459 = load volatile <8 x i64>, ptr %1458, align 64, !tbaa !17
  %1460 = icmp eq <8 x i64> %1459, %1452
  %1461 = bitcast <8 x i1> %1460 to i8
  %1462 = icmp eq i8 %1461, 0
  br i1 %1462, label %1463, label %1489

1463:                                             ; preds = %1456
  %1464 = icmp eq <8 x i64> %1459, zeroinitializer
  %1465 = bitcast <8 x i1> %1464 to i8
  %1466 = icmp eq i8 %1465, 0
  br i1 %1466, label %1476, label %1467

1467:                                             ; preds = %1463
  %1468 = call i8 @llvm.cttz.i8(i8 %1465, i1 true), !range !52
  %1469 = zext i8 %1468 to i64
  %1470 = add i64 %1457, %1469
  %1471 = getelementptr inbounds i64, ptr %1454, i64 %1470
  %1472 = cmpxchg ptr %1471, i64 0, i64 %1450 monotonic monotonic, align 8
  %1473 = extractvalue { i64, i1 } %1472, 1
  br i1 %1473, label %1481, label %1474

1474:                                             ; preds = %1467
  %1475 = load ptr, ptr %76, align 8, !tbaa !46
  br label %1453, !llvm.loop !53

1476:                                             ; preds = %1463
  %1477 = add i64 %1457, 8
  %1478 = load i64, ptr %77, align 8, !tbaa !44
  %1479 = icmp eq i64 %1477, %1478
  %1480 = select i1 %1479, i64 0, i64 %1477
  br label %1456, !llvm.loop !53

1481:                                             ; preds = %1467
  %1482 = load ptr, ptr %1, align 8, !tbaa !79
  %1483 = load i64, ptr %24, align 8, !tbaa !72
  %1484 = getelementptr inbounds i64, ptr %1482, i64 %1483
  store i64 %1425, ptr %1484, align 8, !tbaa !12
  %1485 = load ptr, ptr %78, align 8, !tbaa !87
  %1486 = load i64, ptr %24, align 8, !tbaa !72
  %1487 = add i64 %1486, 1
  store i64 %1487, ptr %24, align 8, !tbaa !72
  %1488 = getelementptr inbounds i32, ptr %1485, i64 %1486
  store i32 %1444, ptr %1488, align 4, !tbaa !10
  br label %1489

1489:                                             ; preds = %1456, %1414, %1420, %1481
  %1490 = load i32, ptr %1271, align 4, !tbaa !10
  br label %1491

1491:                                             ; preds = %1489, %1289
  %1492 = phi i32 [ %1286, %1289 ], [ %1490, %1489 ]
  %1493 = add nuw nsw i64 %1287, 1
  %1494 = sext i32 %1492 to i64
  %1495 = icmp slt i64 %1287, %1494
  br i1 %1495, label %1285, label %1496, !llvm.loop !149

1496:                                             ; preds = %1491
  %1497 = load i64, ptr %94, align 8, !tbaa !125
  br label %1498

1498:                                             ; preds = %1496, %1269, %1264
  %1499 = phi i64 [ %1497, %1496 ], [ %1254, %1269 ], [ %1254, %1264 ]
  %1500 = icmp ne i64 %1499, 0
  %1501 = and i1 %1255, %1500
  br i1 %1501, label %1253, label %1250, !llvm.loop !150

1502:                                             ; preds = %1250, %1722
  %1503 = phi i64 [ %1723, %1722 ], [ %1251, %1250 ]
  %1504 = phi i1 [ false, %1722 ], [ true, %1250 ]
  %1505 = phi i64 [ 1, %1722 ], [ 0, %1250 ]
  %1506 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %1505
  %1507 = load i64, ptr %1506, align 8, !tbaa !12
  %1508 = icmp eq i64 %1507, 0
  br i1 %1508, label %1722, label %1509

1509:                                             ; preds = %1502
  %1510 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1, i64 %1505
  %1511 = load ptr, ptr %1510, align 8, !tbaa !83
  %1512 = load i32, ptr %1511, align 4, !tbaa !10
  %1513 = icmp slt i32 %1512, 1
  br i1 %1513, label %1722, label %1514

1514:                                             ; preds = %1509
  %1515 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %1505
  %1516 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1505
  %1517 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %1505
  %1518 = xor i64 %1505, 1
  %1519 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %1518
  %1520 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %1505
  %1521 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %1518
  %1522 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %1518
  %1523 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %1505
  %1524 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %1518
  br label %1525

1525:                                             ; preds = %1715, %1514
  %1526 = phi i32 [ %1512, %1514 ], [ %1716, %1715 ]
  %1527 = phi i64 [ 1, %1514 ], [ %1717, %1715 ]
  %1528 = icmp ugt i64 %1527, 1
  %1529 = getelementptr inbounds i32, ptr %1511, i64 %1527
  %1530 = load i32, ptr %1529, align 4, !tbaa !10
  br i1 %1528, label %1531, label %1536

1531:                                             ; preds = %1525
  %1532 = add nsw i64 %1527, -1
  %1533 = getelementptr inbounds i32, ptr %1511, i64 %1532
  %1534 = load i32, ptr %1533, align 4, !tbaa !10
  %1535 = icmp eq i32 %1530, %1534
  br i1 %1535, label %1715, label %1536

1536:                                             ; preds = %1531, %1525
  %1537 = load i64, ptr %1515, align 8, !tbaa !12
  %1538 = sext i32 %1530 to i64
  %1539 = load i64, ptr %1516, align 8, !tbaa !12
  %1540 = shl i64 %1539, 35
  %1541 = shl i64 %1537, 14
  %1542 = or i64 %1541, %1540
  %1543 = or i64 %1542, %1538
  %1544 = mul i64 %1543, -7046029254386353131
  %1545 = zext i64 %1544 to i128
  %1546 = load i64, ptr %65, align 8, !tbaa !44
  %1547 = zext i64 %1546 to i128
  %1548 = mul nuw i128 %1545, %1547
  %1549 = lshr i128 %1548, 64
  %1550 = trunc i128 %1549 to i64
  %1551 = add i64 %1543, 1
  %1552 = load ptr, ptr %64, align 8, !tbaa !46
  %1553 = getelementptr inbounds i64, ptr %1552, i64 %1550
  %1554 = load atomic i64, ptr %1553 acquire, align 8
  %1555 = lshr i64 %1554, 28
  %1556 = icmp ne i64 %1555, %1551
  %1557 = and i64 %1554, 268435455
  %1558 = icmp ne i64 %1554, 0
  %1559 = select i1 %1556, i64 -1, i64 %1557
  %1560 = and i1 %1558, %1556
  br i1 %1560, label %1561, label %1578

1561:                                             ; preds = %1536, %1561
  %1562 = phi i64 [ %1576, %1561 ], [ %1559, %1536 ]
  %1563 = phi i64 [ %1567, %1561 ], [ %1550, %1536 ]
  %1564 = add i64 %1563, 1
  %1565 = load i64, ptr %65, align 8, !tbaa !44
  %1566 = icmp eq i64 %1564, %1565
  %1567 = select i1 %1566, i64 0, i64 %1564
  %1568 = load ptr, ptr %64, align 8, !tbaa !46
  %1569 = getelementptr inbounds i64, ptr %1568, i64 %1567
  %1570 = load atomic i64, ptr %1569 acquire, align 8
  %1571 = lshr i64 %1570, 28
  %1572 = icmp ne i64 %1571, %1551
  %1573 = and i64 %1570, 268435455
  %1574 = icmp ne i64 %1570, 0
  %1575 = select i1 %1574, i64 %1562, i64 -1
  %1576 = select i1 %1572, i64 %1575, i64 %1573
  %1577 = and i1 %1574, %1572
  br i1 %1577, label %1561, label %1578, !llvm.loop !114

1578:                                             ; preds = %1561, %1536
  %1579 = phi i64 [ %1559, %1536 ], [ %1576, %1561 ]
  %1580 = icmp eq i64 %1579, -1
  br i1 %1580, label %1581, label %1583, !prof !68

1581:                                             ; preds = %1578
  %1582 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1539, i64 noundef %1537, i64 noundef %1538, i64 noundef %1543) #16
  br label %1583

1583:                                             ; preds = %1581, %1578
  %1584 = phi i64 [ %1582, %1581 ], [ %1579, %1578 ]
  %1585 = load i64, ptr %1517, align 8, !tbaa !12
  %1586 = load i64, ptr %1519, align 8, !tbaa !12
  %1587 = load i64, ptr %1520, align 8, !tbaa !12
  %1588 = shl i64 %1585, %1587
  %1589 = load i64, ptr %1521, align 8, !tbaa !12
  %1590 = load i64, ptr %1522, align 8, !tbaa !12
  %1591 = shl i64 %1589, %1590
  %1592 = or i64 %1591, %1588
  %1593 = load i64, ptr %1523, align 8, !tbaa !12
  %1594 = shl i64 %1584, %1593
  %1595 = or i64 %1592, %1594
  %1596 = load i64, ptr %1524, align 8, !tbaa !12
  %1597 = shl i64 %1586, %1596
  %1598 = or i64 %1595, %1597
  %1599 = load i64, ptr %44, align 8, !tbaa !98
  %1600 = icmp ne i64 %1598, %1599
  %1601 = zext i1 %1600 to i32
  %1602 = load i32, ptr %50, align 8, !tbaa !103
  %1603 = or i32 %1602, %1601
  store i32 %1603, ptr %50, align 8, !tbaa !103
  %1604 = load i32, ptr %49, align 4, !tbaa !107
  %1605 = icmp eq i32 %1604, 0
  br i1 %1605, label %1638, label %1606, !prof !71

1606:                                             ; preds = %1583
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %9) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %8) #17, !noalias !151
  store ptr %9, ptr %8, align 16, !tbaa !83, !noalias !151
  store ptr %103, ptr %102, align 8, !tbaa !83, !noalias !151
  store ptr %105, ptr %104, align 16, !tbaa !83, !noalias !151
  store ptr %107, ptr %106, align 8, !tbaa !83, !noalias !151
  br label %1607

1607:                                             ; preds = %1607, %1606
  %1608 = phi i64 [ 0, %1606 ], [ %1619, %1607 ]
  %1609 = phi i64 [ %1598, %1606 ], [ %1618, %1607 ]
  %1610 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1608
  %1611 = load i64, ptr %1610, align 8, !tbaa !12, !noalias !151
  %1612 = shl nsw i64 -1, %1611
  %1613 = xor i64 %1612, -1
  %1614 = and i64 %1609, %1613
  %1615 = getelementptr inbounds [4 x ptr], ptr %8, i64 0, i64 %1608
  %1616 = load ptr, ptr %1615, align 8, !tbaa !83, !noalias !151
  store i64 %1614, ptr %1616, align 8, !tbaa !12
  %1617 = load i64, ptr %1610, align 8, !tbaa !12, !noalias !151
  %1618 = lshr i64 %1609, %1617
  %1619 = add nuw nsw i64 %1608, 1
  %1620 = icmp eq i64 %1619, 4
  br i1 %1620, label %1621, label %1607, !llvm.loop !84

1621:                                             ; preds = %1607
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %8) #17, !noalias !151
  %1622 = load i64, ptr %103, align 8, !tbaa !12
  %1623 = load i64, ptr %9, align 8, !tbaa !12
  %1624 = load i64, ptr %54, align 8, !tbaa !12
  %1625 = shl i64 %1623, %1624
  %1626 = or i64 %1625, %1622
  %1627 = load i64, ptr %107, align 8, !tbaa !12
  %1628 = load i64, ptr %56, align 8, !tbaa !12
  %1629 = add i64 %1628, %1624
  %1630 = shl i64 %1627, %1629
  %1631 = or i64 %1626, %1630
  %1632 = load i64, ptr %105, align 8, !tbaa !12
  %1633 = load i64, ptr %57, align 8, !tbaa !12
  %1634 = add i64 %1633, %1629
  %1635 = shl i64 %1632, %1634
  %1636 = or i64 %1631, %1635
  %1637 = call i64 @llvm.umin.i64(i64 %1636, i64 %1598)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %9) #17
  br label %1638

1638:                                             ; preds = %1621, %1583
  %1639 = phi i64 [ %1637, %1621 ], [ %1598, %1583 ]
  %1640 = load i64, ptr %74, align 8, !tbaa !121
  %1641 = add i64 %1640, 1
  store i64 %1641, ptr %74, align 8, !tbaa !121
  %1642 = load i64, ptr %35, align 8, !tbaa !89
  %1643 = icmp eq i64 %1642, %1639
  br i1 %1643, label %1713, label %1644

1644:                                             ; preds = %1638
  %1645 = load i64, ptr %75, align 8, !tbaa !122
  %1646 = add i64 %1645, 1
  store i64 %1646, ptr %75, align 8, !tbaa !122
  %1647 = and i64 %1645, 63
  %1648 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %1647
  %1649 = load i64, ptr %1648, align 8, !tbaa !12
  %1650 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %1647
  %1651 = load i64, ptr %1650, align 8, !tbaa !12
  %1652 = mul i64 %1639, -7046029254386353131
  %1653 = lshr i64 %1652, 32
  %1654 = xor i64 %1653, %1652
  %1655 = mul i64 %1654, -2960836687051489901
  %1656 = lshr i64 %1655, 29
  %1657 = xor i64 %1656, %1655
  %1658 = mul i64 %1657, -4417276706812531889
  %1659 = zext i64 %1658 to i128
  %1660 = load i64, ptr %77, align 8, !tbaa !44
  %1661 = lshr i64 %1660, 3
  %1662 = zext i64 %1661 to i128
  %1663 = mul nuw nsw i128 %1662, %1659
  %1664 = lshr i128 %1663, 61
  %1665 = trunc i128 %1664 to i64
  %1666 = and i64 %1665, -8
  %1667 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %1647
  %1668 = load i32, ptr %1667, align 4, !tbaa !10
  %1669 = load ptr, ptr %76, align 8, !tbaa !55
  %1670 = getelementptr inbounds i64, ptr %1669, i64 %1666
  call void @llvm.prefetch.p0(ptr %1670, i32 0, i32 2, i32 1)
  store i64 %1639, ptr %1648, align 8, !tbaa !12
  store i64 %1666, ptr %1650, align 8, !tbaa !12
  %1671 = load i32, ptr %36, align 8, !tbaa !91
  store i32 %1671, ptr %1667, align 4, !tbaa !10
  %1672 = icmp eq i64 %1649, -1
  br i1 %1672, label %1713, label %1673

1673:                                             ; preds = %1644
  %1674 = add nuw i64 %1649, 1
  %1675 = insertelement <8 x i64> poison, i64 %1674, i64 0
  %1676 = shufflevector <8 x i64> %1675, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1677

1677:                                             ; preds = %1698, %1673
  %1678 = phi ptr [ %1699, %1698 ], [ %1669, %1673 ]
  %1679 = phi i64 [ %1681, %1698 ], [ %1651, %1673 ]
  br label %1680

1680:                                             ; preds = %1677, %1700
  %1681 = phi i64 [ %1704, %1700 ], [ %1679, %1677 ]
  %1682 = getelementptr inbounds i64, ptr %1678, i64 %1681
  %1683 = load volatile <8 x i64>, ptr %1682, align 64, !tbaa !17
  %1684 = icmp eq <8 x i64> %1683, %1676
  %1685 = bitcast <8 x i1> %1684 to i8
  %1686 = icmp eq i8 %1685, 0
  br i1 %1686, label %1687, label %1713

1687:                                             ; preds = %1680
  %1688 = icmp eq <8 x i64> %1683, zeroinitializer
  %1689 = bitcast <8 x i1> %1688 to i8
  %1690 = icmp eq i8 %1689, 0
  br i1 %1690, label %1700, label %1691

1691:                                             ; preds = %1687
  %1692 = call i8 @llvm.cttz.i8(i8 %1689, i1 true), !range !52
  %1693 = zext i8 %1692 to i64
  %1694 = add i64 %1681, %1693
  %1695 = getelementptr inbounds i64, ptr %1678, i64 %1694
  %1696 = cmpxchg ptr %1695, i64 0, i64 %1674 monotonic monotonic, align 8
  %1697 = extractvalue { i64, i1 } %1696, 1
  br i1 %1697, label %1705, label %1698

1698:                                             ; preds = %1691
  %1699 = load ptr, ptr %76, align 8, !tbaa !46
  br label %1677, !llvm.loop !53

1700:                                             ; preds = %1687
  %1701 = add i64 %1681, 8
  %1702 = load i64, ptr %77, align 8, !tbaa !44
  %1703 = icmp eq i64 %1701, %1702
  %1704 = select i1 %1703, i64 0, i64 %1701
  br label %1680, !llvm.loop !53

1705:                                             ; preds = %1691
  %1706 = load ptr, ptr %1, align 8, !tbaa !79
  %1707 = load i64, ptr %24, align 8, !tbaa !72
  %1708 = getelementptr inbounds i64, ptr %1706, i64 %1707
  store i64 %1649, ptr %1708, align 8, !tbaa !12
  %1709 = load ptr, ptr %78, align 8, !tbaa !87
  %1710 = load i64, ptr %24, align 8, !tbaa !72
  %1711 = add i64 %1710, 1
  store i64 %1711, ptr %24, align 8, !tbaa !72
  %1712 = getelementptr inbounds i32, ptr %1709, i64 %1710
  store i32 %1668, ptr %1712, align 4, !tbaa !10
  br label %1713

1713:                                             ; preds = %1680, %1638, %1644, %1705
  %1714 = load i32, ptr %1511, align 4, !tbaa !10
  br label %1715

1715:                                             ; preds = %1713, %1531
  %1716 = phi i32 [ %1526, %1531 ], [ %1714, %1713 ]
  %1717 = add nuw nsw i64 %1527, 1
  %1718 = sext i32 %1716 to i64
  %1719 = icmp slt i64 %1527, %1718
  br i1 %1719, label %1525, label %1720, !llvm.loop !149

1720:                                             ; preds = %1715
  %1721 = load i64, ptr %95, align 8, !tbaa !145
  br label %1722

1722:                                             ; preds = %1720, %1509, %1502
  %1723 = phi i64 [ %1721, %1720 ], [ %1503, %1509 ], [ %1503, %1502 ]
  %1724 = icmp ne i64 %1723, 0
  %1725 = and i1 %1504, %1724
  br i1 %1725, label %1502, label %1726, !llvm.loop !154

1726:                                             ; preds = %1722, %1250
  %1727 = load i32, ptr %50, align 8, !tbaa !103
  call void @llvm.lifetime.end.p0(i64 160, ptr nonnull %20) #17
  %1728 = icmp eq i32 %1727, 0
  br i1 %1728, label %1729, label %1734

1729:                                             ; preds = %1726
  %1730 = load i64, ptr %108, align 8, !tbaa !12
  %1731 = icmp eq i64 %1730, 0
  br i1 %1731, label %1734, label %1732

1732:                                             ; preds = %1729
  %1733 = load i64, ptr %35, align 8, !tbaa !89
  call fastcc void @judge_rest(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %1733, i64 noundef %266) #16
  br label %1734

1734:                                             ; preds = %1732, %1729, %1726
  %1735 = add nuw i64 %263, 1
  %1736 = icmp eq i64 %1735, %142
  br i1 %1736, label %144, label %262, !llvm.loop !155

1737:                                             ; preds = %252, %158
  %1738 = phi i64 [ %159, %158 ], [ %260, %252 ]
  %1739 = load atomic i64, ptr %27 monotonic, align 8
  %1740 = icmp eq i64 %1739, 0
  br i1 %1740, label %127, label %1741

1741:                                             ; preds = %1737, %137, %26, %135
  %1742 = phi i64 [ %128, %135 ], [ %25, %26 ], [ %1738, %1737 ], [ %128, %137 ]
  %1743 = load i64, ptr %24, align 8, !tbaa !72
  %1744 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 3
  %1745 = load i64, ptr %1744, align 8, !tbaa !122
  %1746 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %1747 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %1748 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 1
  br label %1872

1749:                                             ; preds = %1921
  %1750 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 3
  %1751 = load i64, ptr %24, align 8, !tbaa !72
  %1752 = sub i64 %1751, %1743
  %1753 = atomicrmw add ptr %1750, i64 %1752 monotonic, align 8
  %1754 = load i64, ptr %24, align 8, !tbaa !72
  %1755 = icmp ugt i64 %1754, %1742
  br i1 %1755, label %1756, label %1871

1756:                                             ; preds = %1749
  %1757 = getelementptr inbounds ptr, ptr %6, i64 1
  %1758 = getelementptr inbounds [2 x i64], ptr %7, i64 0, i64 1
  %1759 = getelementptr inbounds ptr, ptr %6, i64 2
  %1760 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1
  %1761 = getelementptr inbounds ptr, ptr %6, i64 3
  %1762 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1, i64 1
  %1763 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 37
  %1764 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %1765 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %1766 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1
  %1767 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %1768 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %1769 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1, i32 2
  br label %1770

1770:                                             ; preds = %1861, %1756
  %1771 = phi i64 [ %1754, %1756 ], [ %1869, %1861 ]
  %1772 = phi i64 [ %1742, %1756 ], [ %1868, %1861 ]
  %1773 = add i64 %1772, 8
  %1774 = icmp ult i64 %1773, %1771
  %1775 = load ptr, ptr %1, align 8, !tbaa !79
  br i1 %1774, label %1776, label %1861

1776:                                             ; preds = %1770
  %1777 = getelementptr inbounds i64, ptr %1775, i64 %1773
  %1778 = load i64, ptr %1777, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %7) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #17, !noalias !156
  store ptr %7, ptr %6, align 16, !tbaa !83, !noalias !156
  store ptr %1758, ptr %1757, align 8, !tbaa !83, !noalias !156
  store ptr %1760, ptr %1759, align 16, !tbaa !83, !noalias !156
  store ptr %1762, ptr %1761, align 8, !tbaa !83, !noalias !156
  br label %1779

1779:                                             ; preds = %1779, %1776
  %1780 = phi i64 [ 0, %1776 ], [ %1791, %1779 ]
  %1781 = phi i64 [ %1778, %1776 ], [ %1790, %1779 ]
  %1782 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1780
  %1783 = load i64, ptr %1782, align 8, !tbaa !12, !noalias !156
  %1784 = shl nsw i64 -1, %1783
  %1785 = xor i64 %1784, -1
  %1786 = and i64 %1781, %1785
  %1787 = getelementptr inbounds [4 x ptr], ptr %6, i64 0, i64 %1780
  %1788 = load ptr, ptr %1787, align 8, !tbaa !83, !noalias !156
  store i64 %1786, ptr %1788, align 8, !tbaa !12
  %1789 = load i64, ptr %1782, align 8, !tbaa !12, !noalias !156
  %1790 = lshr i64 %1781, %1789
  %1791 = add nuw nsw i64 %1780, 1
  %1792 = icmp eq i64 %1791, 4
  br i1 %1792, label %1793, label %1779, !llvm.loop !84

1793:                                             ; preds = %1779
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17, !noalias !156
  %1794 = load i64, ptr %1763, align 8, !tbaa !85
  %1795 = icmp eq i64 %1794, 0
  br i1 %1795, label %1817, label %1796

1796:                                             ; preds = %1793
  %1797 = load i64, ptr %1764, align 8, !tbaa !12
  %1798 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1797
  %1799 = load i64, ptr %1760, align 8, !tbaa !12
  %1800 = load ptr, ptr %1798, align 8, !tbaa !62
  %1801 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1797, i32 1
  %1802 = load i64, ptr %1801, align 8, !tbaa !60
  %1803 = mul i64 %1802, %1799
  %1804 = getelementptr inbounds i32, ptr %1800, i64 %1803
  %1805 = load i32, ptr %1804, align 4, !tbaa !10
  %1806 = load i64, ptr %1765, align 8, !tbaa !12
  %1807 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1806
  %1808 = load i64, ptr %1762, align 8, !tbaa !12
  %1809 = load ptr, ptr %1807, align 8, !tbaa !62
  %1810 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1806, i32 1
  %1811 = load i64, ptr %1810, align 8, !tbaa !60
  %1812 = mul i64 %1811, %1808
  %1813 = getelementptr inbounds i32, ptr %1809, i64 %1812
  %1814 = load i32, ptr %1813, align 4, !tbaa !10
  %1815 = add nsw i32 %1814, %1805
  %1816 = sext i32 %1815 to i64
  br label %1817

1817:                                             ; preds = %1796, %1793
  %1818 = phi i64 [ %1816, %1796 ], [ 0, %1793 ]
  %1819 = load ptr, ptr %1766, align 8, !tbaa !46
  %1820 = load i64, ptr %7, align 8, !tbaa !12
  %1821 = load i64, ptr %1758, align 8, !tbaa !12
  %1822 = load i64, ptr %1767, align 8, !tbaa !12
  %1823 = shl i64 %1821, %1822
  %1824 = or i64 %1823, %1820
  %1825 = load i64, ptr %1768, align 8, !tbaa !12
  %1826 = add i64 %1825, %1822
  %1827 = load i64, ptr %1769, align 8, !tbaa !44
  %1828 = lshr i64 %1827, 3
  %1829 = zext i64 %1828 to i128
  br label %1830

1830:                                             ; preds = %1845, %1817
  %1831 = phi i1 [ true, %1817 ], [ false, %1845 ]
  %1832 = phi i64 [ 0, %1817 ], [ 1, %1845 ]
  %1833 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1, i64 %1832
  %1834 = load i64, ptr %1833, align 8, !tbaa !12
  %1835 = shl i64 %1834, %1826
  %1836 = or i64 %1824, %1835
  br i1 %1795, label %1842, label %1837

1837:                                             ; preds = %1830
  %1838 = shl i64 %1836, 6
  %1839 = shl nuw nsw i64 %1832, 5
  %1840 = or i64 %1839, %1818
  %1841 = or i64 %1840, %1838
  br label %1845

1842:                                             ; preds = %1830
  %1843 = shl i64 %1836, 1
  %1844 = or i64 %1843, %1832
  br label %1845

1845:                                             ; preds = %1842, %1837
  %1846 = phi i64 [ %1841, %1837 ], [ %1844, %1842 ]
  %1847 = mul i64 %1846, -7046029254386353131
  %1848 = lshr i64 %1847, 32
  %1849 = xor i64 %1848, %1847
  %1850 = mul i64 %1849, -2960836687051489901
  %1851 = lshr i64 %1850, 29
  %1852 = xor i64 %1851, %1850
  %1853 = mul i64 %1852, -4417276706812531889
  %1854 = zext i64 %1853 to i128
  %1855 = mul nuw nsw i128 %1854, %1829
  %1856 = lshr i128 %1855, 61
  %1857 = trunc i128 %1856 to i64
  %1858 = and i64 %1857, -8
  %1859 = getelementptr inbounds i64, ptr %1819, i64 %1858
  call void @llvm.prefetch.p0(ptr %1859, i32 0, i32 2, i32 1)
  br i1 %1831, label %1830, label %1860, !llvm.loop !86

1860:                                             ; preds = %1845
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %7) #17
  br label %1861

1861:                                             ; preds = %1860, %1770
  %1862 = getelementptr inbounds i64, ptr %1775, i64 %1772
  %1863 = load i64, ptr %1862, align 8, !tbaa !12
  %1864 = load ptr, ptr %1748, align 8, !tbaa !87
  %1865 = getelementptr inbounds i32, ptr %1864, i64 %1772
  %1866 = load i32, ptr %1865, align 4, !tbaa !10
  %1867 = zext i32 %1866 to i64
  call fastcc void @judge_state(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %1863, i64 noundef %1867) #16
  %1868 = add nuw i64 %1772, 1
  %1869 = load i64, ptr %24, align 8, !tbaa !72
  %1870 = icmp ult i64 %1868, %1869
  br i1 %1870, label %1770, label %1871, !llvm.loop !88

1871:                                             ; preds = %1861, %1749
  call void @llvm.lifetime.end.p0(i64 1304, ptr nonnull %23) #17
  ret void

1872:                                             ; preds = %1741, %1921
  %1873 = phi i64 [ 0, %1741 ], [ %1922, %1921 ]
  %1874 = phi i64 [ %1745, %1741 ], [ %1875, %1921 ]
  %1875 = add i64 %1874, 1
  %1876 = and i64 %1874, 63
  %1877 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %1876
  %1878 = load i64, ptr %1877, align 8, !tbaa !12
  %1879 = icmp eq i64 %1878, -1
  br i1 %1879, label %1921, label %1880

1880:                                             ; preds = %1872
  %1881 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %1876
  %1882 = load i64, ptr %1881, align 8, !tbaa !12
  %1883 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %1876
  %1884 = load i32, ptr %1883, align 4, !tbaa !10
  %1885 = add nuw i64 %1878, 1
  %1886 = insertelement <8 x i64> poison, i64 %1885, i64 0
  %1887 = shufflevector <8 x i64> %1886, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1888

1888:                                             ; preds = %1908, %1880
  %1889 = phi i64 [ %1912, %1908 ], [ %1882, %1880 ]
  br label %1890

1890:                                             ; preds = %1888, %1901
  %1891 = load ptr, ptr %1746, align 8, !tbaa !46
  %1892 = getelementptr inbounds i64, ptr %1891, i64 %1889
  %1893 = load volatile <8 x i64>, ptr %1892, align 64, !tbaa !17
  %1894 = icmp eq <8 x i64> %1893, %1887
  %1895 = bitcast <8 x i1> %1894 to i8
  %1896 = icmp eq i8 %1895, 0
  br i1 %1896, label %1897, label %1921

1897:                                             ; preds = %1890
  %1898 = icmp eq <8 x i64> %1893, zeroinitializer
  %1899 = bitcast <8 x i1> %1898 to i8
  %1900 = icmp eq i8 %1899, 0
  br i1 %1900, label %1908, label %1901

1901:                                             ; preds = %1897
  %1902 = call i8 @llvm.cttz.i8(i8 %1899, i1 true), !range !52
  %1903 = zext i8 %1902 to i64
  %1904 = add i64 %1889, %1903
  %1905 = getelementptr inbounds i64, ptr %1891, i64 %1904
  %1906 = cmpxchg ptr %1905, i64 0, i64 %1885 monotonic monotonic, align 8
  %1907 = extractvalue { i64, i1 } %1906, 1
  br i1 %1907, label %1913, label %1890, !llvm.loop !53

1908:                                             ; preds = %1897
  %1909 = add i64 %1889, 8
  %1910 = load i64, ptr %1747, align 8, !tbaa !44
  %1911 = icmp eq i64 %1909, %1910
  %1912 = select i1 %1911, i64 0, i64 %1909
  br label %1888, !llvm.loop !53

1913:                                             ; preds = %1901
  %1914 = load ptr, ptr %1, align 8, !tbaa !79
  %1915 = load i64, ptr %24, align 8, !tbaa !72
  %1916 = getelementptr inbounds i64, ptr %1914, i64 %1915
  store i64 %1878, ptr %1916, align 8, !tbaa !12
  %1917 = load ptr, ptr %1748, align 8, !tbaa !87
  %1918 = load i64, ptr %24, align 8, !tbaa !72
  %1919 = add i64 %1918, 1
  store i64 %1919, ptr %24, align 8, !tbaa !72
  %1920 = getelementptr inbounds i32, ptr %1917, i64 %1918
  store i32 %1884, ptr %1920, align 4, !tbaa !10
  br label %1921

1921:                                             ; preds = %1890, %1913, %1872
  %1922 = add nuw nsw i64 %1873, 1
  %1923 = icmp eq i64 %1922, 64
  br i1 %1923, label %1749, label %1872, !llvm.loop !159
}

declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #9

define internal fastcc void @judge_rest(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) unnamed_addr #8 {
  %5 = alloca [4 x ptr], align 16
  %6 = alloca %struct.State, align 8
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #17, !noalias !160
  store ptr %6, ptr %5, align 16, !tbaa !83, !noalias !160
  %7 = getelementptr inbounds ptr, ptr %5, i64 1
  %8 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 1
  store ptr %8, ptr %7, align 8, !tbaa !83, !noalias !160
  %9 = getelementptr inbounds ptr, ptr %5, i64 2
  %10 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1
  store ptr %10, ptr %9, align 16, !tbaa !83, !noalias !160
  %11 = getelementptr inbounds ptr, ptr %5, i64 3
  %12 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1, i64 1
  store ptr %12, ptr %11, align 8, !tbaa !83, !noalias !160
  br label %13

13:                                               ; preds = %13, %4
  %14 = phi i64 [ 0, %4 ], [ %25, %13 ]
  %15 = phi i64 [ %2, %4 ], [ %24, %13 ]
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %14
  %17 = load i64, ptr %16, align 8, !tbaa !12, !noalias !160
  %18 = shl nsw i64 -1, %17
  %19 = xor i64 %18, -1
  %20 = and i64 %15, %19
  %21 = getelementptr inbounds [4 x ptr], ptr %5, i64 0, i64 %14
  %22 = load ptr, ptr %21, align 8, !tbaa !83, !noalias !160
  store i64 %20, ptr %22, align 8, !tbaa !12
  %23 = load i64, ptr %16, align 8, !tbaa !12, !noalias !160
  %24 = lshr i64 %15, %23
  %25 = add nuw nsw i64 %14, 1
  %26 = icmp eq i64 %25, 4
  br i1 %26, label %27, label %13, !llvm.loop !84

27:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #17, !noalias !160
  %28 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %29 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %30 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %31 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %32 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %34 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %35 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  br label %37

36:                                               ; preds = %120
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17
  ret void

37:                                               ; preds = %27, %120
  %38 = phi i64 [ 0, %27 ], [ %123, %120 ]
  %39 = load ptr, ptr %28, align 8, !tbaa !163
  %40 = load i64, ptr %29, align 8, !tbaa !12
  %41 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %40
  %42 = load i64, ptr %10, align 8, !tbaa !12
  %43 = load ptr, ptr %41, align 8, !tbaa !62
  %44 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %40, i32 1
  %45 = load i64, ptr %44, align 8, !tbaa !60
  %46 = mul i64 %45, %42
  %47 = getelementptr inbounds i32, ptr %43, i64 %46
  %48 = load i32, ptr %47, align 4, !tbaa !10
  %49 = load i64, ptr %30, align 8, !tbaa !12
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %49
  %51 = load i64, ptr %12, align 8, !tbaa !12
  %52 = load ptr, ptr %50, align 8, !tbaa !62
  %53 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %49, i32 1
  %54 = load i64, ptr %53, align 8, !tbaa !60
  %55 = mul i64 %54, %51
  %56 = getelementptr inbounds i32, ptr %52, i64 %55
  %57 = load i32, ptr %56, align 4, !tbaa !10
  %58 = add nsw i32 %57, %48
  %59 = load ptr, ptr %31, align 8, !tbaa !164
  %60 = load i64, ptr %0, align 8, !tbaa !165
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %69, label %62

62:                                               ; preds = %37, %62
  %63 = phi i64 [ %67, %62 ], [ 0, %37 ]
  %64 = getelementptr inbounds i32, ptr %59, i64 %63
  %65 = load i32, ptr %64, align 4, !tbaa !10
  %66 = getelementptr inbounds i32, ptr %39, i64 %63
  store i32 %65, ptr %66, align 4, !tbaa !10
  %67 = add nuw i64 %63, 1
  %68 = icmp eq i64 %67, %60
  br i1 %68, label %69, label %62, !llvm.loop !67

69:                                               ; preds = %62, %37
  %70 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %38
  %71 = load i64, ptr %70, align 8, !tbaa !12
  %72 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %71
  %73 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %38
  %74 = load i64, ptr %73, align 8, !tbaa !12
  %75 = load ptr, ptr %72, align 8, !tbaa !62
  %76 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %71, i32 1
  %77 = load i64, ptr %76, align 8, !tbaa !60
  %78 = mul i64 %77, %74
  %79 = getelementptr inbounds i32, ptr %75, i64 %78
  %80 = load i64, ptr %32, align 8, !tbaa !166
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %99, label %82

82:                                               ; preds = %69, %82
  %83 = phi i64 [ %87, %82 ], [ 0, %69 ]
  %84 = getelementptr inbounds i32, ptr %79, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !10
  %86 = getelementptr inbounds i32, ptr %39, i64 %83
  store i32 %85, ptr %86, align 4, !tbaa !10
  %87 = add nuw i64 %83, 1
  %88 = icmp eq i64 %87, %80
  br i1 %88, label %89, label %82, !llvm.loop !67

89:                                               ; preds = %82
  %90 = load i64, ptr %35, align 8, !tbaa !167
  %91 = getelementptr inbounds i32, ptr %39, i64 %90
  br label %92

92:                                               ; preds = %92, %89
  %93 = phi i64 [ %97, %92 ], [ 0, %89 ]
  %94 = getelementptr inbounds i32, ptr %39, i64 %93
  %95 = load i32, ptr %94, align 4, !tbaa !10
  %96 = getelementptr inbounds i32, ptr %91, i64 %93
  store i32 %95, ptr %96, align 4, !tbaa !10
  %97 = add nuw i64 %93, 1
  %98 = icmp eq i64 %97, %80
  br i1 %98, label %99, label %92, !llvm.loop !67

99:                                               ; preds = %92, %69
  %100 = load i64, ptr %33, align 8, !tbaa !168
  %101 = getelementptr inbounds i32, ptr %39, i64 %100
  %102 = sub nuw nsw i64 1, %38
  %103 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %102
  %104 = load i64, ptr %103, align 8, !tbaa !12
  %105 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %104
  %106 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %102
  %107 = load i64, ptr %106, align 8, !tbaa !12
  %108 = load ptr, ptr %105, align 8, !tbaa !62
  %109 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %104, i32 1
  %110 = load i64, ptr %109, align 8, !tbaa !60
  %111 = mul i64 %110, %107
  %112 = getelementptr inbounds i32, ptr %108, i64 %111
  br i1 %81, label %120, label %113

113:                                              ; preds = %99, %113
  %114 = phi i64 [ %118, %113 ], [ 0, %99 ]
  %115 = getelementptr inbounds i32, ptr %112, i64 %114
  %116 = load i32, ptr %115, align 4, !tbaa !10
  %117 = getelementptr inbounds i32, ptr %101, i64 %114
  store i32 %116, ptr %117, align 4, !tbaa !10
  %118 = add nuw i64 %114, 1
  %119 = icmp eq i64 %118, %80
  br i1 %119, label %120, label %113, !llvm.loop !67

120:                                              ; preds = %113, %99
  %121 = load i64, ptr %34, align 8, !tbaa !169
  %122 = getelementptr inbounds i32, ptr %39, i64 %121
  store i32 %58, ptr %122, align 4, !tbaa !10
  call fastcc void @judge_claims(ptr noundef nonnull %0, ptr noundef %39, i32 noundef 4, i64 noundef %2, i64 noundef %3, i64 noundef -2) #16
  %123 = add nuw nsw i64 %38, 1
  %124 = icmp eq i64 %123, 2
  br i1 %124, label %36, label %37, !llvm.loop !170
}

define dso_local void @begin(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #8 {
  %4 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %5 = mul i64 %2, -7046029254386353131
  %6 = lshr i64 %5, 32
  %7 = xor i64 %6, %5
  %8 = mul i64 %7, -2960836687051489901
  %9 = lshr i64 %8, 29
  %10 = xor i64 %9, %8
  %11 = mul i64 %10, -4417276706812531889
  %12 = zext i64 %11 to i128
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %14 = load i64, ptr %13, align 8, !tbaa !44
  %15 = lshr i64 %14, 3
  %16 = zext i64 %15 to i128
  %17 = mul nuw nsw i128 %16, %12
  %18 = lshr i128 %17, 61
  %19 = trunc i128 %18 to i64
  %20 = and i64 %19, -8
  %21 = add i64 %2, 1
  %22 = insertelement <8 x i64> poison, i64 %21, i64 0
  %23 = shufflevector <8 x i64> %22, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %24

24:                                               ; preds = %44, %3
  %25 = phi i64 [ %48, %44 ], [ %20, %3 ]
  br label %26

26:                                               ; preds = %24, %37
  %27 = load ptr, ptr %4, align 8, !tbaa !46
  %28 = getelementptr inbounds i64, ptr %27, i64 %25
  %29 = load volatile <8 x i64>, ptr %28, align 64, !tbaa !17
  %30 = icmp eq <8 x i64> %29, %23
  %31 = bitcast <8 x i1> %30 to i8
  %32 = icmp eq i8 %31, 0
  br i1 %32, label %33, label %49

33:                                               ; preds = %26
  %34 = icmp eq <8 x i64> %29, zeroinitializer
  %35 = bitcast <8 x i1> %34 to i8
  %36 = icmp eq i8 %35, 0
  br i1 %36, label %44, label %37

37:                                               ; preds = %33
  %38 = tail call i8 @llvm.cttz.i8(i8 %35, i1 true), !range !52
  %39 = zext i8 %38 to i64
  %40 = add i64 %25, %39
  %41 = getelementptr inbounds i64, ptr %27, i64 %40
  %42 = cmpxchg ptr %41, i64 0, i64 %21 monotonic monotonic, align 8
  %43 = extractvalue { i64, i1 } %42, 1
  br i1 %43, label %49, label %26, !llvm.loop !53

44:                                               ; preds = %33
  %45 = add i64 %25, 8
  %46 = load i64, ptr %13, align 8, !tbaa !44
  %47 = icmp eq i64 %45, %46
  %48 = select i1 %47, i64 0, i64 %45
  br label %24, !llvm.loop !53

49:                                               ; preds = %26, %37
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 3
  store i64 1, ptr %50, align 8, !tbaa !171
  tail call fastcc void @judge_state(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef -1) #16
  ret void
}

define internal fastcc void @judge_state(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) unnamed_addr #8 {
  %5 = alloca [4 x ptr], align 16
  %6 = alloca %struct.State, align 8
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #17, !noalias !172
  store ptr %6, ptr %5, align 16, !tbaa !83, !noalias !172
  %7 = getelementptr inbounds ptr, ptr %5, i64 1
  %8 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 1
  store ptr %8, ptr %7, align 8, !tbaa !83, !noalias !172
  %9 = getelementptr inbounds ptr, ptr %5, i64 2
  %10 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1
  store ptr %10, ptr %9, align 16, !tbaa !83, !noalias !172
  %11 = getelementptr inbounds ptr, ptr %5, i64 3
  %12 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1, i64 1
  store ptr %12, ptr %11, align 8, !tbaa !83, !noalias !172
  br label %13

13:                                               ; preds = %13, %4
  %14 = phi i64 [ 0, %4 ], [ %25, %13 ]
  %15 = phi i64 [ %2, %4 ], [ %24, %13 ]
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %14
  %17 = load i64, ptr %16, align 8, !tbaa !12, !noalias !172
  %18 = shl nsw i64 -1, %17
  %19 = xor i64 %18, -1
  %20 = and i64 %15, %19
  %21 = getelementptr inbounds [4 x ptr], ptr %5, i64 0, i64 %14
  %22 = load ptr, ptr %21, align 8, !tbaa !83, !noalias !172
  store i64 %20, ptr %22, align 8, !tbaa !12
  %23 = load i64, ptr %16, align 8, !tbaa !12, !noalias !172
  %24 = lshr i64 %15, %23
  %25 = add nuw nsw i64 %14, 1
  %26 = icmp eq i64 %25, 4
  br i1 %26, label %27, label %13, !llvm.loop !84

27:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #17, !noalias !172
  %28 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %29 = load i64, ptr %28, align 8, !tbaa !12
  %30 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %29
  %31 = load i64, ptr %10, align 8, !tbaa !12
  %32 = load ptr, ptr %30, align 8, !tbaa !62
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %29, i32 1
  %34 = load i64, ptr %33, align 8, !tbaa !60
  %35 = mul i64 %34, %31
  %36 = getelementptr inbounds i32, ptr %32, i64 %35
  %37 = load i32, ptr %36, align 4, !tbaa !10
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %39 = load i64, ptr %38, align 8, !tbaa !12
  %40 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %39
  %41 = load i64, ptr %12, align 8, !tbaa !12
  %42 = load ptr, ptr %40, align 8, !tbaa !62
  %43 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %39, i32 1
  %44 = load i64, ptr %43, align 8, !tbaa !60
  %45 = mul i64 %44, %41
  %46 = getelementptr inbounds i32, ptr %42, i64 %45
  %47 = load i32, ptr %46, align 4, !tbaa !10
  %48 = add nsw i32 %47, %37
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 37
  %51 = load i64, ptr %50, align 8, !tbaa !85
  %52 = icmp eq i64 %51, 0
  %53 = select i1 %52, i64 0, i64 %49
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30
  %55 = load i64, ptr %54, align 8, !tbaa !12
  %56 = icmp eq i64 %55, 0
  br i1 %56, label %198, label %57

57:                                               ; preds = %27
  %58 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56
  %59 = load i64, ptr %6, align 8, !tbaa !12
  %60 = load i64, ptr %8, align 8, !tbaa !12
  %61 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %62 = load i64, ptr %61, align 8, !tbaa !12
  %63 = shl i64 %60, %62
  %64 = or i64 %63, %59
  %65 = shl i64 %64, 5
  %66 = or i64 %65, %53
  %67 = mul i64 %66, -7046029254386353131
  %68 = lshr i64 %67, 32
  %69 = xor i64 %68, %67
  %70 = mul i64 %69, -2960836687051489901
  %71 = lshr i64 %70, 29
  %72 = xor i64 %71, %70
  %73 = mul i64 %72, -4417276706812531889
  %74 = zext i64 %73 to i128
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 0, i32 2
  %76 = load i64, ptr %75, align 8, !tbaa !44
  %77 = lshr i64 %76, 3
  %78 = zext i64 %77 to i128
  %79 = mul nuw nsw i128 %74, %78
  %80 = lshr i128 %79, 61
  %81 = trunc i128 %80 to i64
  %82 = and i64 %81, -8
  %83 = add i64 %66, 1
  %84 = insertelement <8 x i64> poison, i64 %83, i64 0
  %85 = shufflevector <8 x i64> %84, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %86

86:                                               ; preds = %106, %57
  %87 = phi i64 [ %110, %106 ], [ %82, %57 ]
  br label %88

88:                                               ; preds = %86, %99
  %89 = load ptr, ptr %58, align 8, !tbaa !46
  %90 = getelementptr inbounds i64, ptr %89, i64 %87
  %91 = load volatile <8 x i64>, ptr %90, align 64, !tbaa !17
  %92 = icmp eq <8 x i64> %91, %85
  %93 = bitcast <8 x i1> %92 to i8
  %94 = icmp eq i8 %93, 0
  br i1 %94, label %95, label %198

95:                                               ; preds = %88
  %96 = icmp eq <8 x i64> %91, zeroinitializer
  %97 = bitcast <8 x i1> %96 to i8
  %98 = icmp eq i8 %97, 0
  br i1 %98, label %106, label %99

99:                                               ; preds = %95
  %100 = call i8 @llvm.cttz.i8(i8 %97, i1 true), !range !52
  %101 = zext i8 %100 to i64
  %102 = add i64 %87, %101
  %103 = getelementptr inbounds i64, ptr %89, i64 %102
  %104 = cmpxchg ptr %103, i64 0, i64 %83 monotonic monotonic, align 8
  %105 = extractvalue { i64, i1 } %104, 1
  br i1 %105, label %111, label %88, !llvm.loop !53

106:                                              ; preds = %95
  %107 = add i64 %87, 8
  %108 = load i64, ptr %75, align 8, !tbaa !44
  %109 = icmp eq i64 %107, %108
  %110 = select i1 %109, i64 0, i64 %107
  br label %86, !llvm.loop !53

111:                                              ; preds = %99
  %112 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 0, i32 3
  %113 = atomicrmw add ptr %112, i64 1 monotonic, align 8
  %114 = mul i64 %113, 100
  %115 = add i64 %114, 100
  %116 = load i64, ptr %75, align 8, !tbaa !44
  %117 = mul i64 %116, 60
  %118 = icmp ugt i64 %115, %117
  br i1 %118, label %119, label %122, !prof !68

119:                                              ; preds = %111
  %120 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %121 = atomicrmw or ptr %120, i64 2 monotonic, align 8
  br label %122

122:                                              ; preds = %111, %119
  %123 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %124 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %125 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %126 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %127 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %128 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  br label %129

129:                                              ; preds = %122, %193
  %130 = phi i64 [ 0, %122 ], [ %196, %193 ]
  %131 = load ptr, ptr %123, align 8, !tbaa !163
  %132 = load ptr, ptr %124, align 8, !tbaa !164
  %133 = load i64, ptr %0, align 8, !tbaa !165
  %134 = icmp eq i64 %133, 0
  br i1 %134, label %142, label %135

135:                                              ; preds = %129, %135
  %136 = phi i64 [ %140, %135 ], [ 0, %129 ]
  %137 = getelementptr inbounds i32, ptr %132, i64 %136
  %138 = load i32, ptr %137, align 4, !tbaa !10
  %139 = getelementptr inbounds i32, ptr %131, i64 %136
  store i32 %138, ptr %139, align 4, !tbaa !10
  %140 = add nuw i64 %136, 1
  %141 = icmp eq i64 %140, %133
  br i1 %141, label %142, label %135, !llvm.loop !67

142:                                              ; preds = %135, %129
  %143 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %130
  %144 = load i64, ptr %143, align 8, !tbaa !12
  %145 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %144
  %146 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %130
  %147 = load i64, ptr %146, align 8, !tbaa !12
  %148 = load ptr, ptr %145, align 8, !tbaa !62
  %149 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %144, i32 1
  %150 = load i64, ptr %149, align 8, !tbaa !60
  %151 = mul i64 %150, %147
  %152 = getelementptr inbounds i32, ptr %148, i64 %151
  %153 = load i64, ptr %125, align 8, !tbaa !166
  %154 = icmp eq i64 %153, 0
  br i1 %154, label %172, label %155

155:                                              ; preds = %142, %155
  %156 = phi i64 [ %160, %155 ], [ 0, %142 ]
  %157 = getelementptr inbounds i32, ptr %152, i64 %156
  %158 = load i32, ptr %157, align 4, !tbaa !10
  %159 = getelementptr inbounds i32, ptr %131, i64 %156
  store i32 %158, ptr %159, align 4, !tbaa !10
  %160 = add nuw i64 %156, 1
  %161 = icmp eq i64 %160, %153
  br i1 %161, label %162, label %155, !llvm.loop !67

162:                                              ; preds = %155
  %163 = load i64, ptr %128, align 8, !tbaa !167
  %164 = getelementptr inbounds i32, ptr %131, i64 %163
  br label %165

165:                                              ; preds = %165, %162
  %166 = phi i64 [ %170, %165 ], [ 0, %162 ]
  %167 = getelementptr inbounds i32, ptr %131, i64 %166
  %168 = load i32, ptr %167, align 4, !tbaa !10
  %169 = getelementptr inbounds i32, ptr %164, i64 %166
  store i32 %168, ptr %169, align 4, !tbaa !10
  %170 = add nuw i64 %166, 1
  %171 = icmp eq i64 %170, %153
  br i1 %171, label %172, label %165, !llvm.loop !67

172:                                              ; preds = %165, %142
  %173 = load i64, ptr %126, align 8, !tbaa !168
  %174 = getelementptr inbounds i32, ptr %131, i64 %173
  %175 = sub nuw nsw i64 1, %130
  %176 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %175
  %177 = load i64, ptr %176, align 8, !tbaa !12
  %178 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %177
  %179 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %175
  %180 = load i64, ptr %179, align 8, !tbaa !12
  %181 = load ptr, ptr %178, align 8, !tbaa !62
  %182 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %177, i32 1
  %183 = load i64, ptr %182, align 8, !tbaa !60
  %184 = mul i64 %183, %180
  %185 = getelementptr inbounds i32, ptr %181, i64 %184
  br i1 %154, label %193, label %186

186:                                              ; preds = %172, %186
  %187 = phi i64 [ %191, %186 ], [ 0, %172 ]
  %188 = getelementptr inbounds i32, ptr %185, i64 %187
  %189 = load i32, ptr %188, align 4, !tbaa !10
  %190 = getelementptr inbounds i32, ptr %174, i64 %187
  store i32 %189, ptr %190, align 4, !tbaa !10
  %191 = add nuw i64 %187, 1
  %192 = icmp eq i64 %191, %153
  br i1 %192, label %193, label %186, !llvm.loop !67

193:                                              ; preds = %186, %172
  %194 = load i64, ptr %127, align 8, !tbaa !169
  %195 = getelementptr inbounds i32, ptr %131, i64 %194
  store i32 %48, ptr %195, align 4, !tbaa !10
  call fastcc void @judge_claims(ptr noundef %0, ptr noundef %131, i32 noundef 0, i64 noundef %2, i64 noundef %3, i64 noundef -1) #16
  %196 = add nuw nsw i64 %130, 1
  %197 = icmp eq i64 %196, 2
  br i1 %197, label %198, label %129, !llvm.loop !175

198:                                              ; preds = %88, %193, %27
  %199 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 1
  %200 = load i64, ptr %199, align 8, !tbaa !12
  %201 = icmp eq i64 %200, 0
  br i1 %201, label %219, label %202

202:                                              ; preds = %198
  %203 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1
  %204 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %205 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %206 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1, i32 2
  %207 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1, i32 3
  %208 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %209 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %210 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %211 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %212 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %213 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %214 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %215 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %216 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %217 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %218 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  br label %220

219:                                              ; preds = %402, %198
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17
  ret void

220:                                              ; preds = %202, %402
  %221 = phi i1 [ true, %202 ], [ false, %402 ]
  %222 = phi i64 [ 0, %202 ], [ 1, %402 ]
  %223 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %222
  %224 = load i64, ptr %223, align 8, !tbaa !12
  %225 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %224
  %226 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1, i64 %222
  %227 = load i64, ptr %226, align 8, !tbaa !12
  %228 = load ptr, ptr %225, align 8, !tbaa !62
  %229 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %224, i32 1
  %230 = load i64, ptr %229, align 8, !tbaa !60
  %231 = mul i64 %230, %227
  %232 = getelementptr inbounds i32, ptr %228, i64 %231
  %233 = load i32, ptr %232, align 4, !tbaa !10
  %234 = icmp eq i32 %233, 0
  br i1 %234, label %402, label %235

235:                                              ; preds = %220
  %236 = load i64, ptr %6, align 8, !tbaa !12
  %237 = load i64, ptr %8, align 8, !tbaa !12
  %238 = load i64, ptr %204, align 8, !tbaa !12
  %239 = shl i64 %237, %238
  %240 = or i64 %239, %236
  %241 = load i64, ptr %205, align 8, !tbaa !12
  %242 = add i64 %241, %238
  %243 = shl i64 %227, %242
  %244 = or i64 %240, %243
  %245 = load i64, ptr %50, align 8, !tbaa !85
  %246 = icmp eq i64 %245, 0
  br i1 %246, label %252, label %247

247:                                              ; preds = %235
  %248 = shl i64 %244, 6
  %249 = shl nuw nsw i64 %222, 5
  %250 = or i64 %249, %248
  %251 = or i64 %250, %53
  br label %255

252:                                              ; preds = %235
  %253 = shl i64 %244, 1
  %254 = or i64 %253, %222
  br label %255

255:                                              ; preds = %247, %252
  %256 = phi i64 [ %251, %247 ], [ %254, %252 ]
  %257 = mul i64 %256, -7046029254386353131
  %258 = lshr i64 %257, 32
  %259 = xor i64 %258, %257
  %260 = mul i64 %259, -2960836687051489901
  %261 = lshr i64 %260, 29
  %262 = xor i64 %261, %260
  %263 = mul i64 %262, -4417276706812531889
  %264 = zext i64 %263 to i128
  %265 = load i64, ptr %206, align 8, !tbaa !44
  %266 = lshr i64 %265, 3
  %267 = zext i64 %266 to i128
  %268 = mul nuw nsw i128 %264, %267
  %269 = lshr i128 %268, 61
  %270 = trunc i128 %269 to i64
  %271 = and i64 %270, -8
  %272 = add i64 %256, 1
  %273 = insertelement <8 x i64> poison, i64 %272, i64 0
  %274 = shufflevector <8 x i64> %273, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %275

275:                                              ; preds = %295, %255
  %276 = phi i64 [ %299, %295 ], [ %271, %255 ]
  br label %277

277:                                              ; preds = %275, %288
  %278 = load ptr, ptr %203, align 8, !tbaa !46
  %279 = getelementptr inbounds i64, ptr %278, i64 %276
  %280 = load volatile <8 x i64>, ptr %279, align 64, !tbaa !17
  %281 = icmp eq <8 x i64> %280, %274
  %282 = bitcast <8 x i1> %281 to i8
  %283 = icmp eq i8 %282, 0
  br i1 %283, label %284, label %402

284:                                              ; preds = %277
  %285 = icmp eq <8 x i64> %280, zeroinitializer
  %286 = bitcast <8 x i1> %285 to i8
  %287 = icmp eq i8 %286, 0
  br i1 %287, label %295, label %288

288:                                              ; preds = %284
  %289 = call i8 @llvm.cttz.i8(i8 %286, i1 true), !range !52
  %290 = zext i8 %289 to i64
  %291 = add i64 %276, %290
  %292 = getelementptr inbounds i64, ptr %278, i64 %291
  %293 = cmpxchg ptr %292, i64 0, i64 %272 monotonic monotonic, align 8
  %294 = extractvalue { i64, i1 } %293, 1
  br i1 %294, label %300, label %277, !llvm.loop !53

295:                                              ; preds = %284
  %296 = add i64 %276, 8
  %297 = load i64, ptr %206, align 8, !tbaa !44
  %298 = icmp eq i64 %296, %297
  %299 = select i1 %298, i64 0, i64 %296
  br label %275, !llvm.loop !53

300:                                              ; preds = %288
  %301 = atomicrmw add ptr %207, i64 1 monotonic, align 8
  %302 = mul i64 %301, 100
  %303 = add i64 %302, 100
  %304 = load i64, ptr %206, align 8, !tbaa !44
  %305 = mul i64 %304, 60
  %306 = icmp ugt i64 %303, %305
  br i1 %306, label %307, label %309, !prof !68

307:                                              ; preds = %300
  %308 = atomicrmw or ptr %208, i64 2 monotonic, align 8
  br label %309

309:                                              ; preds = %300, %307
  %310 = load ptr, ptr %209, align 8, !tbaa !163
  %311 = load ptr, ptr %210, align 8, !tbaa !164
  %312 = load i64, ptr %0, align 8, !tbaa !165
  %313 = icmp eq i64 %312, 0
  br i1 %313, label %321, label %314

314:                                              ; preds = %309, %314
  %315 = phi i64 [ %319, %314 ], [ 0, %309 ]
  %316 = getelementptr inbounds i32, ptr %311, i64 %315
  %317 = load i32, ptr %316, align 4, !tbaa !10
  %318 = getelementptr inbounds i32, ptr %310, i64 %315
  store i32 %317, ptr %318, align 4, !tbaa !10
  %319 = add nuw i64 %315, 1
  %320 = icmp eq i64 %319, %312
  br i1 %320, label %321, label %314, !llvm.loop !67

321:                                              ; preds = %314, %309
  %322 = load i64, ptr %223, align 8, !tbaa !12
  %323 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %322
  %324 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %222
  %325 = load i64, ptr %324, align 8, !tbaa !12
  %326 = load ptr, ptr %323, align 8, !tbaa !62
  %327 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %322, i32 1
  %328 = load i64, ptr %327, align 8, !tbaa !60
  %329 = mul i64 %328, %325
  %330 = getelementptr inbounds i32, ptr %326, i64 %329
  %331 = load i64, ptr %211, align 8, !tbaa !166
  %332 = icmp eq i64 %331, 0
  br i1 %332, label %350, label %333

333:                                              ; preds = %321, %333
  %334 = phi i64 [ %338, %333 ], [ 0, %321 ]
  %335 = getelementptr inbounds i32, ptr %330, i64 %334
  %336 = load i32, ptr %335, align 4, !tbaa !10
  %337 = getelementptr inbounds i32, ptr %310, i64 %334
  store i32 %336, ptr %337, align 4, !tbaa !10
  %338 = add nuw i64 %334, 1
  %339 = icmp eq i64 %338, %331
  br i1 %339, label %340, label %333, !llvm.loop !67

340:                                              ; preds = %333
  %341 = load i64, ptr %212, align 8, !tbaa !167
  %342 = getelementptr inbounds i32, ptr %310, i64 %341
  br label %343

343:                                              ; preds = %343, %340
  %344 = phi i64 [ %348, %343 ], [ 0, %340 ]
  %345 = getelementptr inbounds i32, ptr %310, i64 %344
  %346 = load i32, ptr %345, align 4, !tbaa !10
  %347 = getelementptr inbounds i32, ptr %342, i64 %344
  store i32 %346, ptr %347, align 4, !tbaa !10
  %348 = add nuw i64 %344, 1
  %349 = icmp eq i64 %348, %331
  br i1 %349, label %350, label %343, !llvm.loop !67

350:                                              ; preds = %343, %321
  %351 = load i64, ptr %213, align 8, !tbaa !168
  %352 = getelementptr inbounds i32, ptr %310, i64 %351
  %353 = xor i64 %222, 1
  %354 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %353
  %355 = load i64, ptr %354, align 8, !tbaa !12
  %356 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %355
  %357 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %353
  %358 = load i64, ptr %357, align 8, !tbaa !12
  %359 = load ptr, ptr %356, align 8, !tbaa !62
  %360 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %355, i32 1
  %361 = load i64, ptr %360, align 8, !tbaa !60
  %362 = mul i64 %361, %358
  %363 = getelementptr inbounds i32, ptr %359, i64 %362
  br i1 %332, label %371, label %364

364:                                              ; preds = %350, %364
  %365 = phi i64 [ %369, %364 ], [ 0, %350 ]
  %366 = getelementptr inbounds i32, ptr %363, i64 %365
  %367 = load i32, ptr %366, align 4, !tbaa !10
  %368 = getelementptr inbounds i32, ptr %352, i64 %365
  store i32 %367, ptr %368, align 4, !tbaa !10
  %369 = add nuw i64 %365, 1
  %370 = icmp eq i64 %369, %331
  br i1 %370, label %371, label %364, !llvm.loop !67

371:                                              ; preds = %364, %350
  %372 = load i64, ptr %214, align 8, !tbaa !169
  %373 = getelementptr inbounds i32, ptr %310, i64 %372
  store i32 %48, ptr %373, align 4, !tbaa !10
  %374 = load i32, ptr %232, align 4, !tbaa !10
  %375 = icmp slt i32 %374, 1
  br i1 %375, label %402, label %376

376:                                              ; preds = %371, %397
  %377 = phi i64 [ %398, %397 ], [ 1, %371 ]
  %378 = load ptr, ptr %209, align 8, !tbaa !163
  %379 = load i64, ptr %215, align 8, !tbaa !176
  %380 = getelementptr inbounds i32, ptr %378, i64 %379
  %381 = getelementptr inbounds i32, ptr %232, i64 %377
  %382 = load i32, ptr %381, align 4, !tbaa !10
  %383 = sext i32 %382 to i64
  %384 = load ptr, ptr %216, align 8, !tbaa !62
  %385 = load i64, ptr %217, align 8, !tbaa !60
  %386 = mul i64 %385, %383
  %387 = getelementptr inbounds i32, ptr %384, i64 %386
  %388 = load i64, ptr %218, align 8, !tbaa !177
  %389 = icmp eq i64 %388, 0
  br i1 %389, label %397, label %390

390:                                              ; preds = %376, %390
  %391 = phi i64 [ %395, %390 ], [ 0, %376 ]
  %392 = getelementptr inbounds i32, ptr %387, i64 %391
  %393 = load i32, ptr %392, align 4, !tbaa !10
  %394 = getelementptr inbounds i32, ptr %380, i64 %391
  store i32 %393, ptr %394, align 4, !tbaa !10
  %395 = add nuw i64 %391, 1
  %396 = icmp eq i64 %395, %388
  br i1 %396, label %397, label %390, !llvm.loop !67

397:                                              ; preds = %390, %376
  call fastcc void @judge_claims(ptr noundef nonnull %0, ptr noundef %378, i32 noundef 1, i64 noundef %2, i64 noundef %3, i64 noundef -1) #16
  %398 = add nuw nsw i64 %377, 1
  %399 = load i32, ptr %232, align 4, !tbaa !10
  %400 = sext i32 %399 to i64
  %401 = icmp slt i64 %377, %400
  br i1 %401, label %376, label %402, !llvm.loop !178

402:                                              ; preds = %277, %397, %371, %220
  %403 = load i64, ptr %199, align 8, !tbaa !12
  %404 = icmp ne i64 %403, 0
  %405 = and i1 %404, %221
  br i1 %405, label %220, label %219, !llvm.loop !179
}

define dso_local i64 @graph_rows(ptr noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, ptr noundef %4, ptr noundef %5, ptr noundef %6, ptr noundef %7) local_unnamed_addr #8 {
  %9 = alloca [4 x ptr], align 16
  %10 = alloca %struct.State, align 8
  %11 = alloca [4 x ptr], align 16
  %12 = alloca %struct.State, align 8
  %13 = alloca [17 x i32], align 16
  %14 = alloca [4 x ptr], align 16
  %15 = alloca %struct.State, align 8
  %16 = alloca [256 x i32], align 16
  %17 = alloca [17 x i32], align 16
  %18 = alloca [4 x ptr], align 16
  %19 = alloca %struct.State, align 8
  %20 = alloca [4 x ptr], align 16
  %21 = alloca %struct.Leaving, align 8
  %22 = alloca %struct.Rows, align 8
  call void @llvm.lifetime.start.p0(i64 560, ptr nonnull %22) #17
  %23 = getelementptr inbounds i8, ptr %22, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(560) %23, i8 0, i64 528, i1 false)
  store ptr %4, ptr %22, align 8, !tbaa !180
  %24 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 1
  store ptr %5, ptr %24, align 8, !tbaa !182
  %25 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 2
  store ptr %6, ptr %25, align 8, !tbaa !183
  %26 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 3
  store ptr %7, ptr %26, align 8, !tbaa !184
  %27 = icmp eq i64 %3, 0
  br i1 %27, label %102, label %28

28:                                               ; preds = %8
  %29 = icmp eq ptr %4, null
  %30 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 4
  %31 = getelementptr inbounds ptr, ptr %20, i64 1
  %32 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 1
  %33 = getelementptr inbounds ptr, ptr %20, i64 2
  %34 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1
  %35 = getelementptr inbounds ptr, ptr %20, i64 3
  %36 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 1
  %37 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1
  %38 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 2
  %39 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 3
  %40 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5
  %41 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7
  %42 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 8
  %43 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 9
  %44 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 10
  %45 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 11
  %46 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 12
  %47 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 13
  %48 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %49 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 1
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %51 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %52 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 1
  %53 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 17
  %55 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 4
  %56 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %57 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %58 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53
  %59 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 2
  %60 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %61 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 5
  %62 = getelementptr inbounds ptr, ptr %18, i64 1
  %63 = getelementptr inbounds [2 x i64], ptr %19, i64 0, i64 1
  %64 = getelementptr inbounds ptr, ptr %18, i64 2
  %65 = getelementptr inbounds %struct.State, ptr %19, i64 0, i32 1
  %66 = getelementptr inbounds ptr, ptr %18, i64 3
  %67 = getelementptr inbounds %struct.State, ptr %19, i64 0, i32 1, i64 1
  %68 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %69 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %70 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %71 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 2
  %72 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 6
  %73 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %74 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 2
  %76 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %77 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 28
  %78 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %79 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %80 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %81 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 3
  %82 = getelementptr inbounds ptr, ptr %14, i64 1
  %83 = getelementptr inbounds [2 x i64], ptr %15, i64 0, i64 1
  %84 = getelementptr inbounds ptr, ptr %14, i64 2
  %85 = getelementptr inbounds %struct.State, ptr %15, i64 0, i32 1
  %86 = getelementptr inbounds ptr, ptr %14, i64 3
  %87 = getelementptr inbounds %struct.State, ptr %15, i64 0, i32 1, i64 1
  %88 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 19
  %89 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 20
  %90 = getelementptr inbounds ptr, ptr %11, i64 1
  %91 = getelementptr inbounds [2 x i64], ptr %12, i64 0, i64 1
  %92 = getelementptr inbounds ptr, ptr %11, i64 2
  %93 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1
  %94 = getelementptr inbounds ptr, ptr %11, i64 3
  %95 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1, i64 1
  %96 = getelementptr inbounds ptr, ptr %9, i64 1
  %97 = getelementptr inbounds [2 x i64], ptr %10, i64 0, i64 1
  %98 = getelementptr inbounds ptr, ptr %9, i64 2
  %99 = getelementptr inbounds %struct.State, ptr %10, i64 0, i32 1
  %100 = getelementptr inbounds ptr, ptr %9, i64 3
  %101 = getelementptr inbounds %struct.State, ptr %10, i64 0, i32 1, i64 1
  br label %116

102:                                              ; preds = %1646, %8
  %103 = icmp eq ptr %5, null
  br i1 %103, label %104, label %107

104:                                              ; preds = %102
  %105 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 4
  %106 = load i64, ptr %105, align 8, !tbaa !185
  br label %1652

107:                                              ; preds = %102
  %108 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 6
  %109 = load i64, ptr %108, align 8, !tbaa !186
  %110 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 4
  %111 = load i64, ptr %110, align 8
  %112 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %113 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %114 = load ptr, ptr %26, align 8
  %115 = load ptr, ptr %24, align 8
  br label %1649

116:                                              ; preds = %28, %1646
  %117 = phi i64 [ 0, %28 ], [ %1647, %1646 ]
  br i1 %29, label %121, label %118

118:                                              ; preds = %116
  %119 = load i64, ptr %30, align 8, !tbaa !185
  %120 = getelementptr inbounds i64, ptr %4, i64 %117
  store i64 %119, ptr %120, align 8, !tbaa !12
  br label %121

121:                                              ; preds = %118, %116
  %122 = getelementptr inbounds i64, ptr %2, i64 %117
  %123 = load i64, ptr %122, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 160, ptr nonnull %21) #17
  call void @llvm.experimental.noalias.scope.decl(metadata !187)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %20) #17, !noalias !190
  store ptr %21, ptr %20, align 16, !tbaa !83, !noalias !190
  store ptr %32, ptr %31, align 8, !tbaa !83, !noalias !190
  store ptr %34, ptr %33, align 16, !tbaa !83, !noalias !190
  store ptr %36, ptr %35, align 8, !tbaa !83, !noalias !190
  br label %124

124:                                              ; preds = %124, %121
  %125 = phi i64 [ 0, %121 ], [ %136, %124 ]
  %126 = phi i64 [ %123, %121 ], [ %135, %124 ]
  %127 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %125
  %128 = load i64, ptr %127, align 8, !tbaa !12, !noalias !190
  %129 = shl nsw i64 -1, %128
  %130 = xor i64 %129, -1
  %131 = and i64 %126, %130
  %132 = getelementptr inbounds [4 x ptr], ptr %20, i64 0, i64 %125
  %133 = load ptr, ptr %132, align 8, !tbaa !83, !noalias !190
  store i64 %131, ptr %133, align 8, !tbaa !12
  %134 = load i64, ptr %127, align 8, !tbaa !12, !noalias !190
  %135 = lshr i64 %126, %134
  %136 = add nuw nsw i64 %125, 1
  %137 = icmp eq i64 %136, 4
  br i1 %137, label %138, label %124, !llvm.loop !84

138:                                              ; preds = %124
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %20) #17, !noalias !190
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %37, i8 0, i64 16, i1 false), !alias.scope !187
  store i64 %123, ptr %38, align 8, !tbaa !98, !alias.scope !187
  store i64 0, ptr %39, align 8, !tbaa !101, !alias.scope !187
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %40, i8 0, i64 24, i1 false), !alias.scope !187
  store i32 0, ptr %42, align 8, !tbaa !102, !alias.scope !187
  store i32 0, ptr %44, align 8, !tbaa !103, !alias.scope !187
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %45, i8 0, i64 24, i1 false)
  %139 = load i64, ptr %48, align 8, !tbaa !12, !noalias !187
  store i64 %139, ptr %49, align 8, !tbaa !12, !alias.scope !187
  %140 = load i64, ptr %50, align 8, !tbaa !12, !noalias !187
  %141 = add i64 %140, %139
  store i64 %141, ptr %41, align 8, !tbaa !12, !alias.scope !187
  %142 = load i64, ptr %51, align 8, !tbaa !12, !noalias !187
  %143 = add i64 %142, %141
  store i64 %143, ptr %52, align 8, !tbaa !12, !alias.scope !187
  %144 = load i64, ptr %53, align 8, !tbaa !70, !noalias !187
  %145 = trunc i64 %144 to i32
  %146 = and i32 %145, 1
  store i32 %146, ptr %43, align 4, !tbaa !107, !alias.scope !187
  %147 = load i64, ptr %54, align 8, !tbaa !108, !noalias !187
  br label %148

148:                                              ; preds = %148, %138
  %149 = phi i1 [ true, %138 ], [ false, %148 ]
  %150 = phi i64 [ 0, %138 ], [ 1, %148 ]
  %151 = phi i64 [ 0, %138 ], [ %165, %148 ]
  %152 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %150
  %153 = load i64, ptr %152, align 8, !tbaa !12, !noalias !187
  %154 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %153
  %155 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %150
  %156 = load i64, ptr %155, align 8, !tbaa !12, !alias.scope !187
  %157 = load ptr, ptr %154, align 8, !tbaa !62, !noalias !187
  %158 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %153, i32 1
  %159 = load i64, ptr %158, align 8, !tbaa !60, !noalias !187
  %160 = mul i64 %159, %156
  %161 = getelementptr inbounds i32, ptr %157, i64 %160
  %162 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1, i64 %150
  store ptr %161, ptr %162, align 8, !tbaa !83, !alias.scope !187
  %163 = load i32, ptr %161, align 4, !tbaa !10
  %164 = sext i32 %163 to i64
  %165 = add i64 %151, %164
  %166 = call i64 @llvm.usub.sat.i64(i64 %147, i64 %164)
  %167 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %150
  store i64 %166, ptr %167, align 8, !tbaa !12, !alias.scope !187
  br i1 %149, label %148, label %168, !llvm.loop !109

168:                                              ; preds = %148
  store i64 %165, ptr %55, align 8, !tbaa !110, !alias.scope !187
  br label %169

169:                                              ; preds = %497, %168
  %170 = phi i64 [ 0, %168 ], [ %498, %497 ]
  %171 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %170
  %172 = load i64, ptr %171, align 8, !tbaa !12
  %173 = load i64, ptr %55, align 8, !tbaa !110
  %174 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %170
  %175 = load i64, ptr %174, align 8, !tbaa !12
  %176 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i64 %175
  %177 = load ptr, ptr %176, align 8, !tbaa !83
  %178 = load i64, ptr %56, align 8, !tbaa !111
  %179 = shl i64 %178, 1
  %180 = or i64 %179, 1
  %181 = mul i64 %180, %172
  %182 = add i64 %181, %173
  %183 = getelementptr inbounds i64, ptr %177, i64 %182
  %184 = load atomic i64, ptr %183 acquire, align 8
  %185 = icmp eq i64 %184, 0
  br i1 %185, label %186, label %188, !prof !68

186:                                              ; preds = %169
  %187 = call fastcc i64 @fill_calls(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %170, i64 noundef %172, i64 noundef %173, i64 noundef %123, i64 noundef 0) #16
  br label %190

188:                                              ; preds = %169
  %189 = add i64 %184, -1
  br label %190

190:                                              ; preds = %188, %186
  %191 = phi i64 [ %187, %186 ], [ %189, %188 ]
  %192 = lshr i64 %191, 1
  %193 = load i64, ptr %46, align 8, !tbaa !105
  %194 = or i64 %193, %192
  store i64 %194, ptr %46, align 8, !tbaa !105
  %195 = sub nuw nsw i64 1, %170
  %196 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %195
  %197 = load i64, ptr %196, align 8, !tbaa !12
  %198 = and i64 %191, 1
  %199 = load i64, ptr %45, align 8, !tbaa !104
  %200 = or i64 %199, %198
  store i64 %200, ptr %45, align 8, !tbaa !104
  %201 = icmp ugt i64 %191, 1
  br i1 %201, label %202, label %497

202:                                              ; preds = %190
  %203 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %170
  %204 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %170
  %205 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %170
  %206 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %195
  %207 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %195
  %208 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %170
  %209 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %195
  br label %210

210:                                              ; preds = %491, %202
  %211 = phi i64 [ %192, %202 ], [ %494, %491 ]
  %212 = load ptr, ptr %57, align 8, !tbaa !112
  %213 = getelementptr inbounds i64, ptr %212, i64 %211
  %214 = load i64, ptr %213, align 8, !tbaa !12
  %215 = load i32, ptr %42, align 8, !tbaa !102
  %216 = icmp eq i32 %215, 0
  %217 = and i64 %214, 4503599627370496
  %218 = icmp eq i64 %217, 0
  %219 = select i1 %216, i1 true, i1 %218
  br i1 %219, label %224, label %220, !prof !113

220:                                              ; preds = %210
  %221 = load i64, ptr %55, align 8, !tbaa !110
  %222 = load i64, ptr %38, align 8, !tbaa !98
  %223 = load i64, ptr %39, align 8, !tbaa !101
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %211, i64 noundef %170, ptr noundef nonnull %21, i64 noundef %221, i64 noundef %222, i64 noundef %223) #16
  br label %224

224:                                              ; preds = %220, %210
  %225 = load i64, ptr %203, align 8, !tbaa !12
  %226 = load i64, ptr %204, align 8, !tbaa !12
  %227 = lshr i64 %214, 48
  %228 = and i64 %227, 15
  %229 = icmp ne i64 %228, 0
  %230 = icmp ne i64 %226, 0
  %231 = and i1 %229, %230
  br i1 %231, label %232, label %279

232:                                              ; preds = %224
  %233 = lshr i64 %214, 24
  %234 = and i64 %233, 16777215
  %235 = load i64, ptr %174, align 8, !tbaa !12
  %236 = shl i64 %235, 35
  %237 = shl i64 %225, 14
  %238 = or i64 %237, %236
  %239 = or i64 %238, %234
  %240 = mul i64 %239, -7046029254386353131
  %241 = zext i64 %240 to i128
  %242 = load i64, ptr %59, align 8, !tbaa !44
  %243 = zext i64 %242 to i128
  %244 = mul nuw i128 %241, %243
  %245 = lshr i128 %244, 64
  %246 = trunc i128 %245 to i64
  %247 = add i64 %239, 1
  %248 = load ptr, ptr %58, align 8, !tbaa !46
  %249 = getelementptr inbounds i64, ptr %248, i64 %246
  %250 = load atomic i64, ptr %249 acquire, align 8
  %251 = lshr i64 %250, 28
  %252 = icmp ne i64 %251, %247
  %253 = and i64 %250, 268435455
  %254 = icmp ne i64 %250, 0
  %255 = select i1 %252, i64 -1, i64 %253
  %256 = and i1 %254, %252
  br i1 %256, label %257, label %274

257:                                              ; preds = %232, %257
  %258 = phi i64 [ %272, %257 ], [ %255, %232 ]
  %259 = phi i64 [ %263, %257 ], [ %246, %232 ]
  %260 = add i64 %259, 1
  %261 = load i64, ptr %59, align 8, !tbaa !44
  %262 = icmp eq i64 %260, %261
  %263 = select i1 %262, i64 0, i64 %260
  %264 = load ptr, ptr %58, align 8, !tbaa !46
  %265 = getelementptr inbounds i64, ptr %264, i64 %263
  %266 = load atomic i64, ptr %265 acquire, align 8
  %267 = lshr i64 %266, 28
  %268 = icmp ne i64 %267, %247
  %269 = and i64 %266, 268435455
  %270 = icmp ne i64 %266, 0
  %271 = select i1 %270, i64 %258, i64 -1
  %272 = select i1 %268, i64 %271, i64 %269
  %273 = and i1 %270, %268
  br i1 %273, label %257, label %274, !llvm.loop !114

274:                                              ; preds = %257, %232
  %275 = phi i64 [ %255, %232 ], [ %272, %257 ]
  %276 = icmp eq i64 %275, -1
  br i1 %276, label %277, label %279, !prof !68

277:                                              ; preds = %274
  %278 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %235, i64 noundef %225, i64 noundef %234, i64 noundef %239) #16
  br label %279

279:                                              ; preds = %277, %274, %224
  %280 = phi i64 [ %225, %224 ], [ %278, %277 ], [ %275, %274 ]
  %281 = phi i64 [ 0, %224 ], [ 1, %277 ], [ 1, %274 ]
  %282 = icmp ugt i64 %228, %281
  %283 = icmp ult i64 %281, %226
  %284 = and i1 %282, %283
  br i1 %284, label %285, label %342, !prof !68

285:                                              ; preds = %279, %336
  %286 = phi i64 [ %338, %336 ], [ %281, %279 ]
  %287 = phi i64 [ %337, %336 ], [ %280, %279 ]
  %288 = load ptr, ptr %60, align 8, !tbaa !115
  %289 = getelementptr inbounds %struct.Local, ptr %288, i64 %211, i32 6, i64 %286
  %290 = load i32, ptr %289, align 4, !tbaa !10
  %291 = zext i32 %290 to i64
  %292 = load i64, ptr %174, align 8, !tbaa !12
  %293 = shl i64 %292, 35
  %294 = shl i64 %287, 14
  %295 = or i64 %294, %293
  %296 = or i64 %295, %291
  %297 = mul i64 %296, -7046029254386353131
  %298 = zext i64 %297 to i128
  %299 = load i64, ptr %59, align 8, !tbaa !44
  %300 = zext i64 %299 to i128
  %301 = mul nuw i128 %298, %300
  %302 = lshr i128 %301, 64
  %303 = trunc i128 %302 to i64
  %304 = add i64 %296, 1
  %305 = load ptr, ptr %58, align 8, !tbaa !46
  %306 = getelementptr inbounds i64, ptr %305, i64 %303
  %307 = load atomic i64, ptr %306 acquire, align 8
  %308 = lshr i64 %307, 28
  %309 = icmp ne i64 %308, %304
  %310 = and i64 %307, 268435455
  %311 = icmp ne i64 %307, 0
  %312 = select i1 %309, i64 -1, i64 %310
  %313 = and i1 %311, %309
  br i1 %313, label %314, label %331

314:                                              ; preds = %285, %314
  %315 = phi i64 [ %329, %314 ], [ %312, %285 ]
  %316 = phi i64 [ %320, %314 ], [ %303, %285 ]
  %317 = add i64 %316, 1
  %318 = load i64, ptr %59, align 8, !tbaa !44
  %319 = icmp eq i64 %317, %318
  %320 = select i1 %319, i64 0, i64 %317
  %321 = load ptr, ptr %58, align 8, !tbaa !46
  %322 = getelementptr inbounds i64, ptr %321, i64 %320
  %323 = load atomic i64, ptr %322 acquire, align 8
  %324 = lshr i64 %323, 28
  %325 = icmp ne i64 %324, %304
  %326 = and i64 %323, 268435455
  %327 = icmp ne i64 %323, 0
  %328 = select i1 %327, i64 %315, i64 -1
  %329 = select i1 %325, i64 %328, i64 %326
  %330 = and i1 %327, %325
  br i1 %330, label %314, label %331, !llvm.loop !114

331:                                              ; preds = %314, %285
  %332 = phi i64 [ %312, %285 ], [ %329, %314 ]
  %333 = icmp eq i64 %332, -1
  br i1 %333, label %334, label %336, !prof !68

334:                                              ; preds = %331
  %335 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %292, i64 noundef %287, i64 noundef %291, i64 noundef %296) #16
  br label %336

336:                                              ; preds = %334, %331
  %337 = phi i64 [ %335, %334 ], [ %332, %331 ]
  %338 = add nuw nsw i64 %286, 1
  %339 = icmp ugt i64 %228, %338
  %340 = icmp ult i64 %338, %226
  %341 = and i1 %339, %340
  br i1 %341, label %285, label %342, !prof !68, !llvm.loop !116

342:                                              ; preds = %336, %279
  %343 = phi i64 [ %280, %279 ], [ %337, %336 ]
  %344 = phi i64 [ %281, %279 ], [ %338, %336 ]
  %345 = phi i1 [ %282, %279 ], [ %339, %336 ]
  %346 = sub i64 %228, %344
  %347 = load i64, ptr %61, align 8, !tbaa !117
  %348 = add i64 %346, %347
  store i64 %348, ptr %61, align 8, !tbaa !117
  %349 = zext i1 %345 to i64
  %350 = shl nuw i64 %349, %170
  %351 = load i64, ptr %47, align 8, !tbaa !12
  %352 = or i64 %351, %350
  store i64 %352, ptr %47, align 8, !tbaa !12
  %353 = and i64 %214, 16777215
  %354 = load i64, ptr %205, align 8, !tbaa !12
  %355 = shl i64 %353, %354
  %356 = load i64, ptr %206, align 8, !tbaa !12
  %357 = load i64, ptr %207, align 8, !tbaa !12
  %358 = shl i64 %356, %357
  %359 = or i64 %358, %355
  %360 = load i64, ptr %208, align 8, !tbaa !12
  %361 = shl i64 %343, %360
  %362 = or i64 %359, %361
  %363 = load i64, ptr %209, align 8, !tbaa !12
  %364 = shl i64 %197, %363
  %365 = or i64 %362, %364
  %366 = load i64, ptr %38, align 8, !tbaa !98
  %367 = icmp ne i64 %365, %366
  %368 = zext i1 %367 to i32
  %369 = load i32, ptr %44, align 8, !tbaa !103
  %370 = or i32 %369, %368
  store i32 %370, ptr %44, align 8, !tbaa !103
  %371 = load i32, ptr %43, align 4, !tbaa !107
  %372 = icmp eq i32 %371, 0
  br i1 %372, label %405, label %373, !prof !71

373:                                              ; preds = %342
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %19) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %18) #17, !noalias !193
  store ptr %19, ptr %18, align 16, !tbaa !83, !noalias !193
  store ptr %63, ptr %62, align 8, !tbaa !83, !noalias !193
  store ptr %65, ptr %64, align 16, !tbaa !83, !noalias !193
  store ptr %67, ptr %66, align 8, !tbaa !83, !noalias !193
  br label %374

374:                                              ; preds = %374, %373
  %375 = phi i64 [ 0, %373 ], [ %386, %374 ]
  %376 = phi i64 [ %365, %373 ], [ %385, %374 ]
  %377 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %375
  %378 = load i64, ptr %377, align 8, !tbaa !12, !noalias !193
  %379 = shl nsw i64 -1, %378
  %380 = xor i64 %379, -1
  %381 = and i64 %376, %380
  %382 = getelementptr inbounds [4 x ptr], ptr %18, i64 0, i64 %375
  %383 = load ptr, ptr %382, align 8, !tbaa !83, !noalias !193
  store i64 %381, ptr %383, align 8, !tbaa !12
  %384 = load i64, ptr %377, align 8, !tbaa !12, !noalias !193
  %385 = lshr i64 %376, %384
  %386 = add nuw nsw i64 %375, 1
  %387 = icmp eq i64 %386, 4
  br i1 %387, label %388, label %374, !llvm.loop !84

388:                                              ; preds = %374
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %18) #17, !noalias !193
  %389 = load i64, ptr %63, align 8, !tbaa !12
  %390 = load i64, ptr %19, align 8, !tbaa !12
  %391 = load i64, ptr %48, align 8, !tbaa !12
  %392 = shl i64 %390, %391
  %393 = or i64 %392, %389
  %394 = load i64, ptr %67, align 8, !tbaa !12
  %395 = load i64, ptr %50, align 8, !tbaa !12
  %396 = add i64 %395, %391
  %397 = shl i64 %394, %396
  %398 = or i64 %393, %397
  %399 = load i64, ptr %65, align 8, !tbaa !12
  %400 = load i64, ptr %51, align 8, !tbaa !12
  %401 = add i64 %400, %396
  %402 = shl i64 %399, %401
  %403 = or i64 %398, %402
  %404 = call i64 @llvm.umin.i64(i64 %403, i64 %365)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %19) #17
  br label %405

405:                                              ; preds = %388, %342
  %406 = phi i64 [ %404, %388 ], [ %365, %342 ]
  %407 = load ptr, ptr %24, align 8, !tbaa !182
  %408 = icmp eq ptr %407, null
  br i1 %408, label %409, label %411

409:                                              ; preds = %405
  %410 = load i64, ptr %30, align 8, !tbaa !185
  br label %491

411:                                              ; preds = %405
  %412 = mul i64 %406, -7046029254386353131
  %413 = lshr i64 %412, 32
  %414 = xor i64 %413, %412
  %415 = mul i64 %414, -2960836687051489901
  %416 = lshr i64 %415, 29
  %417 = xor i64 %416, %415
  %418 = mul i64 %417, -4417276706812531889
  %419 = zext i64 %418 to i128
  %420 = load i64, ptr %69, align 8, !tbaa !44
  %421 = lshr i64 %420, 3
  %422 = zext i64 %421 to i128
  %423 = mul nuw nsw i128 %422, %419
  %424 = lshr i128 %423, 61
  %425 = trunc i128 %424 to i64
  %426 = and i64 %425, -8
  %427 = load ptr, ptr %68, align 8, !tbaa !55
  %428 = getelementptr inbounds i64, ptr %427, i64 %426
  call void @llvm.prefetch.p0(ptr %428, i32 0, i32 1, i32 1)
  %429 = load ptr, ptr %26, align 8, !tbaa !184
  %430 = getelementptr inbounds i32, ptr %429, i64 %426
  call void @llvm.prefetch.p0(ptr %430, i32 0, i32 1, i32 1)
  %431 = icmp sgt i64 %211, -1
  br i1 %431, label %441, label %432

432:                                              ; preds = %411
  %433 = xor i64 %211, -1
  %434 = load i64, ptr %70, align 8, !tbaa !129
  %435 = lshr i64 %433, 32
  %436 = load i64, ptr %71, align 8, !tbaa !196
  %437 = mul nsw i64 %436, %435
  %438 = and i64 %433, 4294967295
  %439 = add i64 %434, %438
  %440 = add i64 %439, %437
  br label %441

441:                                              ; preds = %432, %411
  %442 = phi i64 [ %440, %432 ], [ %211, %411 ]
  %443 = trunc i64 %442 to i32
  %444 = load ptr, ptr %25, align 8, !tbaa !183
  %445 = load i64, ptr %30, align 8, !tbaa !185
  %446 = getelementptr inbounds i32, ptr %444, i64 %445
  store i32 %443, ptr %446, align 4, !tbaa !10
  %447 = load i64, ptr %72, align 8, !tbaa !186
  %448 = icmp ugt i64 %447, 63
  br i1 %448, label %449, label %487

449:                                              ; preds = %441
  %450 = and i64 %447, 63
  %451 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %450
  %452 = load i64, ptr %451, align 8, !tbaa !12
  %453 = mul i64 %452, -7046029254386353131
  %454 = lshr i64 %453, 32
  %455 = xor i64 %454, %453
  %456 = mul i64 %455, -2960836687051489901
  %457 = lshr i64 %456, 29
  %458 = xor i64 %457, %456
  %459 = mul i64 %458, -4417276706812531889
  %460 = zext i64 %459 to i128
  %461 = mul nuw nsw i128 %460, %422
  %462 = lshr i128 %461, 61
  %463 = trunc i128 %462 to i64
  %464 = and i64 %463, -8
  %465 = add i64 %452, 1
  %466 = insertelement <8 x i64> poison, i64 %465, i64 0
  %467 = shufflevector <8 x i64> %466, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %468

468:                                              ; preds = %475, %449
  %469 = phi i64 [ %464, %449 ], [ %478, %475 ]
  %470 = getelementptr inbounds i64, ptr %427, i64 %469
  %471 = load volatile <8 x i64>, ptr %470, align 64, !tbaa !17
  %472 = icmp eq <8 x i64> %471, %467
  %473 = bitcast <8 x i1> %472 to i8
  %474 = icmp eq i8 %473, 0
  br i1 %474, label %475, label %479

475:                                              ; preds = %468
  %476 = add i64 %469, 8
  %477 = icmp eq i64 %476, %420
  %478 = select i1 %477, i64 0, i64 %476
  br label %468, !llvm.loop !197

479:                                              ; preds = %468
  %480 = add i64 %445, -64
  %481 = call i8 @llvm.cttz.i8(i8 %473, i1 true), !range !52
  %482 = zext i8 %481 to i64
  %483 = add i64 %469, %482
  %484 = getelementptr inbounds i32, ptr %429, i64 %483
  %485 = load i32, ptr %484, align 4, !tbaa !10
  %486 = getelementptr inbounds i32, ptr %407, i64 %480
  store i32 %485, ptr %486, align 4, !tbaa !10
  br label %487

487:                                              ; preds = %479, %441
  %488 = phi i64 [ %450, %479 ], [ %447, %441 ]
  %489 = add i64 %447, 1
  store i64 %489, ptr %72, align 8, !tbaa !186
  %490 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %488
  store i64 %406, ptr %490, align 8, !tbaa !12
  br label %491

491:                                              ; preds = %409, %487
  %492 = phi i64 [ %410, %409 ], [ %445, %487 ]
  %493 = add i64 %492, 1
  store i64 %493, ptr %30, align 8, !tbaa !185
  %494 = add i64 %211, 1
  %495 = and i64 %214, 9007199254740992
  %496 = icmp eq i64 %495, 0
  br i1 %496, label %210, label %497, !llvm.loop !123

497:                                              ; preds = %491, %190
  %498 = add nuw nsw i64 %170, 1
  %499 = icmp eq i64 %498, 2
  br i1 %499, label %512, label %169, !llvm.loop !124

500:                                              ; preds = %533
  %501 = load i64, ptr %53, align 8, !tbaa !70
  %502 = and i64 %501, 2
  %503 = icmp eq i64 %502, 0
  %504 = load i64, ptr %45, align 8
  %505 = icmp ne i64 %504, 0
  %506 = select i1 %503, i1 true, i1 %505
  %507 = load i64, ptr %46, align 8
  %508 = icmp eq i64 %507, 0
  %509 = select i1 %506, i1 true, i1 %508
  %510 = load i64, ptr %88, align 8, !tbaa !125
  %511 = icmp eq i64 %510, 0
  br i1 %511, label %1133, label %1136

512:                                              ; preds = %497, %533
  %513 = phi i64 [ %534, %533 ], [ 0, %497 ]
  %514 = sub nuw nsw i64 1, %513
  %515 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1, i64 %514
  %516 = load ptr, ptr %515, align 8, !tbaa !83
  %517 = load i32, ptr %516, align 4, !tbaa !10
  %518 = icmp slt i32 %517, 1
  br i1 %518, label %533, label %519

519:                                              ; preds = %512
  %520 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %514
  %521 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %514
  %522 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %513
  %523 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %513
  %524 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 26, i64 %513
  %525 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 27, i64 %513
  %526 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %513
  %527 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %513
  %528 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %513
  %529 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %514
  %530 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %514
  %531 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %513
  %532 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %514
  br label %536

533:                                              ; preds = %1128, %512
  %534 = add nuw nsw i64 %513, 1
  %535 = icmp eq i64 %534, 2
  br i1 %535, label %500, label %512, !llvm.loop !126

536:                                              ; preds = %1128, %519
  %537 = phi i64 [ 1, %519 ], [ %1129, %1128 ]
  %538 = icmp ugt i64 %537, 1
  br i1 %538, label %539, label %546

539:                                              ; preds = %536
  %540 = getelementptr inbounds i32, ptr %516, i64 %537
  %541 = load i32, ptr %540, align 4, !tbaa !10
  %542 = add nsw i64 %537, -1
  %543 = getelementptr inbounds i32, ptr %516, i64 %542
  %544 = load i32, ptr %543, align 4, !tbaa !10
  %545 = icmp eq i32 %541, %544
  br i1 %545, label %1128, label %546

546:                                              ; preds = %539, %536
  %547 = phi i64 [ %542, %539 ], [ 0, %536 ]
  %548 = load i64, ptr %520, align 8, !tbaa !12
  %549 = load i64, ptr %521, align 8, !tbaa !12
  %550 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %549
  %551 = load ptr, ptr %550, align 8, !tbaa !83
  %552 = load i64, ptr %56, align 8, !tbaa !111
  %553 = mul i64 %552, %548
  %554 = add i64 %553, %547
  %555 = getelementptr inbounds i32, ptr %551, i64 %554
  %556 = load atomic i32, ptr %555 acquire, align 4
  %557 = icmp eq i32 %556, 0
  br i1 %557, label %558, label %606, !prof !68

558:                                              ; preds = %546, %558
  %559 = cmpxchg ptr %73, i64 0, i64 1 acquire monotonic, align 8
  %560 = extractvalue { i64, i1 } %559, 1
  br i1 %560, label %561, label %558, !llvm.loop !127

561:                                              ; preds = %558
  %562 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %549
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %17) #17
  %563 = load ptr, ptr %562, align 8, !tbaa !62
  %564 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %549, i32 1
  %565 = load i64, ptr %564, align 8, !tbaa !60
  %566 = mul i64 %565, %548
  %567 = getelementptr inbounds i32, ptr %563, i64 %566
  %568 = icmp eq i64 %565, 0
  br i1 %568, label %592, label %569

569:                                              ; preds = %561, %569
  %570 = phi i64 [ %574, %569 ], [ 0, %561 ]
  %571 = getelementptr inbounds i32, ptr %567, i64 %570
  %572 = load i32, ptr %571, align 4, !tbaa !10
  %573 = getelementptr inbounds i32, ptr %17, i64 %570
  store i32 %572, ptr %573, align 4, !tbaa !10
  %574 = add nuw i64 %570, 1
  %575 = icmp eq i64 %574, %565
  br i1 %575, label %576, label %569, !llvm.loop !67

576:                                              ; preds = %569
  %577 = load i32, ptr %17, align 16, !tbaa !10
  %578 = trunc i64 %547 to i32
  %579 = add nsw i32 %578, 1
  %580 = icmp slt i32 %579, %577
  br i1 %580, label %581, label %592

581:                                              ; preds = %576
  %582 = sext i32 %579 to i64
  br label %583

583:                                              ; preds = %583, %581
  %584 = phi i64 [ %582, %581 ], [ %585, %583 ]
  %585 = add nuw nsw i64 %584, 1
  %586 = getelementptr inbounds [17 x i32], ptr %17, i64 0, i64 %585
  %587 = load i32, ptr %586, align 4, !tbaa !10
  %588 = getelementptr inbounds [17 x i32], ptr %17, i64 0, i64 %584
  store i32 %587, ptr %588, align 4, !tbaa !10
  %589 = load i32, ptr %17, align 16, !tbaa !10
  %590 = sext i32 %589 to i64
  %591 = icmp slt i64 %585, %590
  br i1 %591, label %583, label %592, !llvm.loop !128

592:                                              ; preds = %583, %576, %561
  %593 = phi i32 [ %577, %576 ], [ undef, %561 ], [ %589, %583 ]
  %594 = sext i32 %593 to i64
  %595 = getelementptr inbounds [17 x i32], ptr %17, i64 0, i64 %594
  store i32 -1, ptr %595, align 4, !tbaa !10
  %596 = load i32, ptr %17, align 16, !tbaa !10
  %597 = add nsw i32 %596, -1
  store i32 %597, ptr %17, align 16, !tbaa !10
  %598 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %562, ptr noundef nonnull %17) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %17) #17
  %599 = load ptr, ptr %550, align 8, !tbaa !83
  %600 = load i64, ptr %56, align 8, !tbaa !111
  %601 = mul i64 %600, %548
  %602 = add i64 %601, %547
  %603 = getelementptr inbounds i32, ptr %599, i64 %602
  %604 = trunc i64 %598 to i32
  %605 = add i32 %604, 1
  store atomic i32 %605, ptr %603 release, align 4
  store atomic i64 0, ptr %73 release, align 8
  br label %609

606:                                              ; preds = %546
  %607 = zext i32 %556 to i64
  %608 = add nsw i64 %607, -1
  br label %609

609:                                              ; preds = %606, %592
  %610 = phi i64 [ %598, %592 ], [ %608, %606 ]
  %611 = load i64, ptr %522, align 8, !tbaa !12
  %612 = getelementptr inbounds i32, ptr %516, i64 %537
  %613 = load i32, ptr %612, align 4, !tbaa !10
  %614 = sext i32 %613 to i64
  %615 = load i64, ptr %523, align 8, !tbaa !12
  %616 = shl i64 %615, 35
  %617 = shl i64 %611, 14
  %618 = or i64 %617, %614
  %619 = or i64 %618, %616
  %620 = mul i64 %619, -7046029254386353131
  %621 = zext i64 %620 to i128
  %622 = load i64, ptr %75, align 8, !tbaa !44
  %623 = zext i64 %622 to i128
  %624 = mul nuw i128 %621, %623
  %625 = lshr i128 %624, 64
  %626 = trunc i128 %625 to i64
  %627 = add i64 %619, 1
  %628 = load ptr, ptr %74, align 8, !tbaa !46
  %629 = getelementptr inbounds i64, ptr %628, i64 %626
  %630 = load atomic i64, ptr %629 acquire, align 8
  %631 = lshr i64 %630, 28
  %632 = icmp ne i64 %631, %627
  %633 = and i64 %630, 268435455
  %634 = icmp ne i64 %630, 0
  %635 = select i1 %632, i64 -1, i64 %633
  %636 = and i1 %634, %632
  br i1 %636, label %637, label %654

637:                                              ; preds = %609, %637
  %638 = phi i64 [ %652, %637 ], [ %635, %609 ]
  %639 = phi i64 [ %643, %637 ], [ %626, %609 ]
  %640 = add i64 %639, 1
  %641 = load i64, ptr %75, align 8, !tbaa !44
  %642 = icmp eq i64 %640, %641
  %643 = select i1 %642, i64 0, i64 %640
  %644 = load ptr, ptr %74, align 8, !tbaa !46
  %645 = getelementptr inbounds i64, ptr %644, i64 %643
  %646 = load atomic i64, ptr %645 acquire, align 8
  %647 = lshr i64 %646, 28
  %648 = icmp ne i64 %647, %627
  %649 = and i64 %646, 268435455
  %650 = icmp ne i64 %646, 0
  %651 = select i1 %650, i64 %638, i64 -1
  %652 = select i1 %648, i64 %651, i64 %649
  %653 = and i1 %650, %648
  br i1 %653, label %637, label %654, !llvm.loop !114

654:                                              ; preds = %637, %609
  %655 = phi i64 [ %635, %609 ], [ %652, %637 ]
  %656 = icmp eq i64 %655, -1
  br i1 %656, label %657, label %820, !prof !68

657:                                              ; preds = %654, %657
  %658 = cmpxchg ptr %73, i64 0, i64 1 acquire monotonic, align 8
  %659 = extractvalue { i64, i1 } %658, 1
  br i1 %659, label %660, label %657, !llvm.loop !127

660:                                              ; preds = %657
  %661 = load i64, ptr %75, align 8, !tbaa !44
  %662 = zext i64 %661 to i128
  %663 = mul nuw i128 %662, %621
  %664 = lshr i128 %663, 64
  %665 = trunc i128 %664 to i64
  %666 = load ptr, ptr %74, align 8, !tbaa !46
  %667 = getelementptr inbounds i64, ptr %666, i64 %665
  %668 = load atomic i64, ptr %667 acquire, align 8
  %669 = lshr i64 %668, 28
  %670 = icmp ne i64 %669, %627
  %671 = and i64 %668, 268435455
  %672 = icmp ne i64 %668, 0
  %673 = select i1 %670, i64 -1, i64 %671
  %674 = and i1 %672, %670
  br i1 %674, label %675, label %692

675:                                              ; preds = %660, %675
  %676 = phi i64 [ %690, %675 ], [ %673, %660 ]
  %677 = phi i64 [ %681, %675 ], [ %665, %660 ]
  %678 = add i64 %677, 1
  %679 = load i64, ptr %75, align 8, !tbaa !44
  %680 = icmp eq i64 %678, %679
  %681 = select i1 %680, i64 0, i64 %678
  %682 = load ptr, ptr %74, align 8, !tbaa !46
  %683 = getelementptr inbounds i64, ptr %682, i64 %681
  %684 = load atomic i64, ptr %683 acquire, align 8
  %685 = lshr i64 %684, 28
  %686 = icmp ne i64 %685, %627
  %687 = and i64 %684, 268435455
  %688 = icmp ne i64 %684, 0
  %689 = select i1 %688, i64 %676, i64 -1
  %690 = select i1 %686, i64 %689, i64 %687
  %691 = and i1 %688, %686
  br i1 %691, label %675, label %692, !llvm.loop !114

692:                                              ; preds = %675, %660
  %693 = phi i64 [ %673, %660 ], [ %690, %675 ]
  %694 = icmp eq i64 %693, -1
  br i1 %694, label %695, label %818

695:                                              ; preds = %692
  %696 = load i64, ptr %70, align 8, !tbaa !129
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %16) #17
  %697 = load i64, ptr %523, align 8, !tbaa !12
  %698 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %697
  %699 = load ptr, ptr %698, align 8, !tbaa !62
  %700 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %697, i32 1
  %701 = load i64, ptr %700, align 8, !tbaa !60
  %702 = mul i64 %701, %611
  %703 = getelementptr inbounds i32, ptr %699, i64 %702
  %704 = load i64, ptr %76, align 8, !tbaa !130
  %705 = icmp eq i64 %704, 0
  br i1 %705, label %713, label %706

706:                                              ; preds = %695, %706
  %707 = phi i64 [ %711, %706 ], [ 0, %695 ]
  %708 = getelementptr inbounds i32, ptr %703, i64 %707
  %709 = load i32, ptr %708, align 4, !tbaa !10
  %710 = getelementptr inbounds i32, ptr %16, i64 %707
  store i32 %709, ptr %710, align 4, !tbaa !10
  %711 = add nuw i64 %707, 1
  %712 = icmp eq i64 %711, %704
  br i1 %712, label %713, label %706, !llvm.loop !67

713:                                              ; preds = %706, %695
  %714 = load i64, ptr %524, align 8, !tbaa !12
  %715 = load i64, ptr %525, align 8, !tbaa !12
  %716 = icmp ult i64 %714, %715
  br i1 %716, label %803, label %752

717:                                              ; preds = %814
  %718 = load i64, ptr %70, align 8, !tbaa !129
  %719 = icmp ugt i64 %718, %696
  br i1 %719, label %720, label %749

720:                                              ; preds = %717
  %721 = load ptr, ptr %60, align 8, !tbaa !115
  br label %722

722:                                              ; preds = %745, %720
  %723 = phi i1 [ true, %720 ], [ %747, %745 ]
  %724 = phi i64 [ %696, %720 ], [ %746, %745 ]
  %725 = getelementptr inbounds %struct.Local, ptr %721, i64 %724, i32 5
  %726 = load i32, ptr %725, align 4, !tbaa !131
  %727 = icmp eq i32 %726, -1
  br i1 %727, label %745, label %728

728:                                              ; preds = %722
  %729 = load ptr, ptr %78, align 8, !tbaa !133
  %730 = zext i32 %726 to i64
  br label %734

731:                                              ; preds = %739
  %732 = add nuw nsw i64 %735, 1
  %733 = icmp eq i64 %732, 4294967295
  br i1 %733, label %745, label %734, !llvm.loop !134

734:                                              ; preds = %731, %728
  %735 = phi i64 [ %730, %728 ], [ %732, %731 ]
  %736 = getelementptr inbounds i32, ptr %729, i64 %735
  %737 = load i32, ptr %736, align 4, !tbaa !10
  %738 = icmp eq i32 %737, -1
  br i1 %738, label %745, label %739

739:                                              ; preds = %734
  %740 = load ptr, ptr %79, align 8, !tbaa !83
  %741 = zext i32 %737 to i64
  %742 = getelementptr inbounds %struct.Claim, ptr %740, i64 %741, i32 6
  %743 = load i64, ptr %742, align 8, !tbaa !135
  %744 = icmp eq i64 %743, 0
  br i1 %744, label %731, label %749

745:                                              ; preds = %734, %731, %722
  %746 = add nuw i64 %724, 1
  %747 = icmp ult i64 %746, %718
  %748 = icmp eq i64 %746, %718
  br i1 %748, label %749, label %722, !llvm.loop !137

749:                                              ; preds = %745, %739, %717
  %750 = phi i1 [ false, %717 ], [ %723, %739 ], [ %747, %745 ]
  %751 = icmp eq i64 %718, %696
  br i1 %751, label %752, label %755

752:                                              ; preds = %749, %713
  %753 = phi i1 [ %750, %749 ], [ false, %713 ]
  %754 = zext i1 %753 to i64
  br label %769

755:                                              ; preds = %749
  %756 = load ptr, ptr %57, align 8, !tbaa !112
  %757 = add i64 %718, -1
  %758 = getelementptr inbounds i64, ptr %756, i64 %757
  %759 = load i64, ptr %758, align 8, !tbaa !12
  %760 = or i64 %759, 9007199254740992
  store i64 %760, ptr %758, align 8, !tbaa !12
  %761 = load i64, ptr %70, align 8, !tbaa !129
  %762 = icmp ult i64 %761, 134217728
  br i1 %762, label %765, label %763

763:                                              ; preds = %755
  %764 = atomicrmw or ptr %80, i64 4 monotonic, align 8
  br label %765

765:                                              ; preds = %763, %755
  %766 = shl i64 %696, 1
  %767 = zext i1 %750 to i64
  %768 = or i64 %766, %767
  br label %769

769:                                              ; preds = %765, %752
  %770 = phi i64 [ %754, %752 ], [ %768, %765 ]
  %771 = load i64, ptr %75, align 8, !tbaa !44
  %772 = zext i64 %771 to i128
  %773 = mul nuw i128 %772, %621
  %774 = lshr i128 %773, 64
  %775 = trunc i128 %774 to i64
  %776 = load ptr, ptr %74, align 8, !tbaa !46
  %777 = getelementptr inbounds i64, ptr %776, i64 %775
  %778 = load i64, ptr %777, align 8, !tbaa !12
  %779 = icmp eq i64 %778, 0
  br i1 %779, label %788, label %780

780:                                              ; preds = %769, %780
  %781 = phi i64 [ %784, %780 ], [ %775, %769 ]
  %782 = add i64 %781, 1
  %783 = icmp eq i64 %782, %771
  %784 = select i1 %783, i64 0, i64 %782
  %785 = getelementptr inbounds i64, ptr %776, i64 %784
  %786 = load i64, ptr %785, align 8, !tbaa !12
  %787 = icmp eq i64 %786, 0
  br i1 %787, label %788, label %780, !llvm.loop !138

788:                                              ; preds = %780, %769
  %789 = phi i64 [ %775, %769 ], [ %784, %780 ]
  %790 = getelementptr inbounds i64, ptr %776, i64 %789
  %791 = shl i64 %619, 28
  %792 = add i64 %791, 268435456
  %793 = or i64 %770, %792
  store atomic i64 %793, ptr %790 release, align 8
  %794 = atomicrmw add ptr %81, i64 1 monotonic, align 8
  %795 = mul i64 %794, 100
  %796 = add i64 %795, 100
  %797 = load i64, ptr %75, align 8, !tbaa !44
  %798 = mul i64 %797, 60
  %799 = icmp ugt i64 %796, %798
  br i1 %799, label %800, label %802, !prof !68

800:                                              ; preds = %788
  %801 = atomicrmw or ptr %80, i64 2 monotonic, align 8
  br label %802

802:                                              ; preds = %800, %788
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %16) #17
  br label %818

803:                                              ; preds = %713, %814
  %804 = phi i64 [ %815, %814 ], [ %714, %713 ]
  %805 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %804, ptr noundef nonnull %16, i32 noundef %613, i64 noundef 0) #16
  %806 = icmp eq i32 %805, 0
  br i1 %806, label %814, label %807

807:                                              ; preds = %803
  %808 = call fastcc i32 @add_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %513, i64 noundef %611, i64 noundef %804, i64 noundef %696, i32 noundef %613) #16
  %809 = icmp eq i32 %808, 0
  br i1 %809, label %814, label %810

810:                                              ; preds = %807
  %811 = load i64, ptr %70, align 8, !tbaa !129
  %812 = add i64 %811, -1
  %813 = load i64, ptr %77, align 8, !tbaa !139
  call fastcc void @judge_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %513, i64 noundef %611, i64 noundef %812, i64 noundef %813, i64 noundef %123, i64 noundef 0) #16
  br label %814

814:                                              ; preds = %810, %807, %803
  %815 = add nuw i64 %804, 1
  %816 = load i64, ptr %525, align 8, !tbaa !12
  %817 = icmp ult i64 %815, %816
  br i1 %817, label %803, label %717, !llvm.loop !140

818:                                              ; preds = %802, %692
  %819 = phi i64 [ %770, %802 ], [ %693, %692 ]
  store atomic i64 0, ptr %73 release, align 8
  br label %820

820:                                              ; preds = %818, %654
  %821 = phi i64 [ %819, %818 ], [ %655, %654 ]
  %822 = and i64 %821, 1
  %823 = load i64, ptr %45, align 8, !tbaa !104
  %824 = or i64 %823, %822
  store i64 %824, ptr %45, align 8, !tbaa !104
  %825 = icmp ugt i64 %821, 1
  br i1 %825, label %826, label %1128

826:                                              ; preds = %820
  %827 = lshr i64 %821, 1
  br label %828

828:                                              ; preds = %1124, %826
  %829 = phi i64 [ %827, %826 ], [ %1125, %1124 ]
  %830 = load ptr, ptr %57, align 8, !tbaa !112
  %831 = getelementptr inbounds i64, ptr %830, i64 %829
  %832 = load i64, ptr %831, align 8, !tbaa !12
  %833 = load i32, ptr %42, align 8, !tbaa !102
  %834 = icmp eq i32 %833, 0
  %835 = and i64 %832, 4503599627370496
  %836 = icmp eq i64 %835, 0
  %837 = select i1 %834, i1 true, i1 %836
  br i1 %837, label %842, label %838, !prof !113

838:                                              ; preds = %828
  %839 = load i64, ptr %55, align 8, !tbaa !110
  %840 = load i64, ptr %38, align 8, !tbaa !98
  %841 = load i64, ptr %39, align 8, !tbaa !101
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %829, i64 noundef %513, ptr noundef nonnull %21, i64 noundef %839, i64 noundef %840, i64 noundef %841) #16
  br label %842

842:                                              ; preds = %838, %828
  %843 = load i64, ptr %53, align 8, !tbaa !70
  %844 = and i64 %843, 2
  %845 = icmp eq i64 %844, 0
  br i1 %845, label %854, label %846

846:                                              ; preds = %842
  %847 = and i64 %832, 16777215
  %848 = load i64, ptr %522, align 8, !tbaa !12
  %849 = icmp eq i64 %847, %848
  %850 = and i64 %832, 4222124650659840
  %851 = icmp eq i64 %850, 0
  %852 = and i1 %851, %849
  br i1 %852, label %853, label %854

853:                                              ; preds = %846
  store i32 1, ptr %44, align 8, !tbaa !103
  br label %1124

854:                                              ; preds = %846, %842
  %855 = load i64, ptr %526, align 8, !tbaa !12
  %856 = load i64, ptr %527, align 8, !tbaa !12
  %857 = lshr i64 %832, 48
  %858 = and i64 %857, 15
  %859 = icmp ne i64 %858, 0
  %860 = icmp ne i64 %856, 0
  %861 = and i1 %859, %860
  br i1 %861, label %862, label %909

862:                                              ; preds = %854
  %863 = lshr i64 %832, 24
  %864 = and i64 %863, 16777215
  %865 = load i64, ptr %523, align 8, !tbaa !12
  %866 = shl i64 %865, 35
  %867 = shl i64 %855, 14
  %868 = or i64 %867, %866
  %869 = or i64 %868, %864
  %870 = mul i64 %869, -7046029254386353131
  %871 = zext i64 %870 to i128
  %872 = load i64, ptr %59, align 8, !tbaa !44
  %873 = zext i64 %872 to i128
  %874 = mul nuw i128 %871, %873
  %875 = lshr i128 %874, 64
  %876 = trunc i128 %875 to i64
  %877 = add i64 %869, 1
  %878 = load ptr, ptr %58, align 8, !tbaa !46
  %879 = getelementptr inbounds i64, ptr %878, i64 %876
  %880 = load atomic i64, ptr %879 acquire, align 8
  %881 = lshr i64 %880, 28
  %882 = icmp ne i64 %881, %877
  %883 = and i64 %880, 268435455
  %884 = icmp ne i64 %880, 0
  %885 = select i1 %882, i64 -1, i64 %883
  %886 = and i1 %884, %882
  br i1 %886, label %887, label %904

887:                                              ; preds = %862, %887
  %888 = phi i64 [ %902, %887 ], [ %885, %862 ]
  %889 = phi i64 [ %893, %887 ], [ %876, %862 ]
  %890 = add i64 %889, 1
  %891 = load i64, ptr %59, align 8, !tbaa !44
  %892 = icmp eq i64 %890, %891
  %893 = select i1 %892, i64 0, i64 %890
  %894 = load ptr, ptr %58, align 8, !tbaa !46
  %895 = getelementptr inbounds i64, ptr %894, i64 %893
  %896 = load atomic i64, ptr %895 acquire, align 8
  %897 = lshr i64 %896, 28
  %898 = icmp ne i64 %897, %877
  %899 = and i64 %896, 268435455
  %900 = icmp ne i64 %896, 0
  %901 = select i1 %900, i64 %888, i64 -1
  %902 = select i1 %898, i64 %901, i64 %899
  %903 = and i1 %900, %898
  br i1 %903, label %887, label %904, !llvm.loop !114

904:                                              ; preds = %887, %862
  %905 = phi i64 [ %885, %862 ], [ %902, %887 ]
  %906 = icmp eq i64 %905, -1
  br i1 %906, label %907, label %909, !prof !68

907:                                              ; preds = %904
  %908 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %865, i64 noundef %855, i64 noundef %864, i64 noundef %869) #16
  br label %909

909:                                              ; preds = %907, %904, %854
  %910 = phi i64 [ %855, %854 ], [ %908, %907 ], [ %905, %904 ]
  %911 = phi i64 [ 0, %854 ], [ 1, %907 ], [ 1, %904 ]
  %912 = icmp ugt i64 %858, %911
  %913 = icmp ult i64 %911, %856
  %914 = and i1 %912, %913
  br i1 %914, label %915, label %972, !prof !68

915:                                              ; preds = %909, %966
  %916 = phi i64 [ %968, %966 ], [ %911, %909 ]
  %917 = phi i64 [ %967, %966 ], [ %910, %909 ]
  %918 = load ptr, ptr %60, align 8, !tbaa !115
  %919 = getelementptr inbounds %struct.Local, ptr %918, i64 %829, i32 6, i64 %916
  %920 = load i32, ptr %919, align 4, !tbaa !10
  %921 = zext i32 %920 to i64
  %922 = load i64, ptr %523, align 8, !tbaa !12
  %923 = shl i64 %922, 35
  %924 = shl i64 %917, 14
  %925 = or i64 %924, %923
  %926 = or i64 %925, %921
  %927 = mul i64 %926, -7046029254386353131
  %928 = zext i64 %927 to i128
  %929 = load i64, ptr %59, align 8, !tbaa !44
  %930 = zext i64 %929 to i128
  %931 = mul nuw i128 %928, %930
  %932 = lshr i128 %931, 64
  %933 = trunc i128 %932 to i64
  %934 = add i64 %926, 1
  %935 = load ptr, ptr %58, align 8, !tbaa !46
  %936 = getelementptr inbounds i64, ptr %935, i64 %933
  %937 = load atomic i64, ptr %936 acquire, align 8
  %938 = lshr i64 %937, 28
  %939 = icmp ne i64 %938, %934
  %940 = and i64 %937, 268435455
  %941 = icmp ne i64 %937, 0
  %942 = select i1 %939, i64 -1, i64 %940
  %943 = and i1 %941, %939
  br i1 %943, label %944, label %961

944:                                              ; preds = %915, %944
  %945 = phi i64 [ %959, %944 ], [ %942, %915 ]
  %946 = phi i64 [ %950, %944 ], [ %933, %915 ]
  %947 = add i64 %946, 1
  %948 = load i64, ptr %59, align 8, !tbaa !44
  %949 = icmp eq i64 %947, %948
  %950 = select i1 %949, i64 0, i64 %947
  %951 = load ptr, ptr %58, align 8, !tbaa !46
  %952 = getelementptr inbounds i64, ptr %951, i64 %950
  %953 = load atomic i64, ptr %952 acquire, align 8
  %954 = lshr i64 %953, 28
  %955 = icmp ne i64 %954, %934
  %956 = and i64 %953, 268435455
  %957 = icmp ne i64 %953, 0
  %958 = select i1 %957, i64 %945, i64 -1
  %959 = select i1 %955, i64 %958, i64 %956
  %960 = and i1 %957, %955
  br i1 %960, label %944, label %961, !llvm.loop !114

961:                                              ; preds = %944, %915
  %962 = phi i64 [ %942, %915 ], [ %959, %944 ]
  %963 = icmp eq i64 %962, -1
  br i1 %963, label %964, label %966, !prof !68

964:                                              ; preds = %961
  %965 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %922, i64 noundef %917, i64 noundef %921, i64 noundef %926) #16
  br label %966

966:                                              ; preds = %964, %961
  %967 = phi i64 [ %965, %964 ], [ %962, %961 ]
  %968 = add nuw nsw i64 %916, 1
  %969 = icmp ugt i64 %858, %968
  %970 = icmp ult i64 %968, %856
  %971 = and i1 %969, %970
  br i1 %971, label %915, label %972, !prof !68, !llvm.loop !116

972:                                              ; preds = %966, %909
  %973 = phi i64 [ %910, %909 ], [ %967, %966 ]
  %974 = phi i64 [ %911, %909 ], [ %968, %966 ]
  %975 = phi i1 [ %912, %909 ], [ %969, %966 ]
  %976 = sub i64 %858, %974
  %977 = load i64, ptr %61, align 8, !tbaa !117
  %978 = add i64 %976, %977
  store i64 %978, ptr %61, align 8, !tbaa !117
  %979 = zext i1 %975 to i64
  %980 = shl nuw i64 %979, %513
  %981 = load i64, ptr %47, align 8, !tbaa !12
  %982 = or i64 %981, %980
  store i64 %982, ptr %47, align 8, !tbaa !12
  %983 = and i64 %832, 16777215
  %984 = load i64, ptr %528, align 8, !tbaa !12
  %985 = shl i64 %983, %984
  %986 = load i64, ptr %529, align 8, !tbaa !12
  %987 = load i64, ptr %530, align 8, !tbaa !12
  %988 = shl i64 %986, %987
  %989 = or i64 %988, %985
  %990 = load i64, ptr %531, align 8, !tbaa !12
  %991 = shl i64 %973, %990
  %992 = or i64 %989, %991
  %993 = load i64, ptr %532, align 8, !tbaa !12
  %994 = shl i64 %610, %993
  %995 = or i64 %992, %994
  %996 = load i64, ptr %38, align 8, !tbaa !98
  %997 = icmp ne i64 %995, %996
  %998 = zext i1 %997 to i32
  %999 = load i32, ptr %44, align 8, !tbaa !103
  %1000 = or i32 %999, %998
  store i32 %1000, ptr %44, align 8, !tbaa !103
  %1001 = load i32, ptr %43, align 4, !tbaa !107
  %1002 = icmp eq i32 %1001, 0
  br i1 %1002, label %1035, label %1003, !prof !71

1003:                                             ; preds = %972
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %15) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %14) #17, !noalias !198
  store ptr %15, ptr %14, align 16, !tbaa !83, !noalias !198
  store ptr %83, ptr %82, align 8, !tbaa !83, !noalias !198
  store ptr %85, ptr %84, align 16, !tbaa !83, !noalias !198
  store ptr %87, ptr %86, align 8, !tbaa !83, !noalias !198
  br label %1004

1004:                                             ; preds = %1004, %1003
  %1005 = phi i64 [ 0, %1003 ], [ %1016, %1004 ]
  %1006 = phi i64 [ %995, %1003 ], [ %1015, %1004 ]
  %1007 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1005
  %1008 = load i64, ptr %1007, align 8, !tbaa !12, !noalias !198
  %1009 = shl nsw i64 -1, %1008
  %1010 = xor i64 %1009, -1
  %1011 = and i64 %1006, %1010
  %1012 = getelementptr inbounds [4 x ptr], ptr %14, i64 0, i64 %1005
  %1013 = load ptr, ptr %1012, align 8, !tbaa !83, !noalias !198
  store i64 %1011, ptr %1013, align 8, !tbaa !12
  %1014 = load i64, ptr %1007, align 8, !tbaa !12, !noalias !198
  %1015 = lshr i64 %1006, %1014
  %1016 = add nuw nsw i64 %1005, 1
  %1017 = icmp eq i64 %1016, 4
  br i1 %1017, label %1018, label %1004, !llvm.loop !84

1018:                                             ; preds = %1004
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %14) #17, !noalias !198
  %1019 = load i64, ptr %83, align 8, !tbaa !12
  %1020 = load i64, ptr %15, align 8, !tbaa !12
  %1021 = load i64, ptr %48, align 8, !tbaa !12
  %1022 = shl i64 %1020, %1021
  %1023 = or i64 %1022, %1019
  %1024 = load i64, ptr %87, align 8, !tbaa !12
  %1025 = load i64, ptr %50, align 8, !tbaa !12
  %1026 = add i64 %1025, %1021
  %1027 = shl i64 %1024, %1026
  %1028 = or i64 %1023, %1027
  %1029 = load i64, ptr %85, align 8, !tbaa !12
  %1030 = load i64, ptr %51, align 8, !tbaa !12
  %1031 = add i64 %1030, %1026
  %1032 = shl i64 %1029, %1031
  %1033 = or i64 %1028, %1032
  %1034 = call i64 @llvm.umin.i64(i64 %1033, i64 %995)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #17
  br label %1035

1035:                                             ; preds = %1018, %972
  %1036 = phi i64 [ %1034, %1018 ], [ %995, %972 ]
  %1037 = load ptr, ptr %24, align 8, !tbaa !182
  %1038 = icmp eq ptr %1037, null
  br i1 %1038, label %1039, label %1041

1039:                                             ; preds = %1035
  %1040 = load i64, ptr %30, align 8, !tbaa !185
  br label %1121

1041:                                             ; preds = %1035
  %1042 = mul i64 %1036, -7046029254386353131
  %1043 = lshr i64 %1042, 32
  %1044 = xor i64 %1043, %1042
  %1045 = mul i64 %1044, -2960836687051489901
  %1046 = lshr i64 %1045, 29
  %1047 = xor i64 %1046, %1045
  %1048 = mul i64 %1047, -4417276706812531889
  %1049 = zext i64 %1048 to i128
  %1050 = load i64, ptr %69, align 8, !tbaa !44
  %1051 = lshr i64 %1050, 3
  %1052 = zext i64 %1051 to i128
  %1053 = mul nuw nsw i128 %1052, %1049
  %1054 = lshr i128 %1053, 61
  %1055 = trunc i128 %1054 to i64
  %1056 = and i64 %1055, -8
  %1057 = load ptr, ptr %68, align 8, !tbaa !55
  %1058 = getelementptr inbounds i64, ptr %1057, i64 %1056
  call void @llvm.prefetch.p0(ptr %1058, i32 0, i32 1, i32 1)
  %1059 = load ptr, ptr %26, align 8, !tbaa !184
  %1060 = getelementptr inbounds i32, ptr %1059, i64 %1056
  call void @llvm.prefetch.p0(ptr %1060, i32 0, i32 1, i32 1)
  %1061 = icmp sgt i64 %829, -1
  br i1 %1061, label %1071, label %1062

1062:                                             ; preds = %1041
  %1063 = xor i64 %829, -1
  %1064 = load i64, ptr %70, align 8, !tbaa !129
  %1065 = lshr i64 %1063, 32
  %1066 = load i64, ptr %71, align 8, !tbaa !196
  %1067 = mul nsw i64 %1066, %1065
  %1068 = and i64 %1063, 4294967295
  %1069 = add i64 %1064, %1068
  %1070 = add i64 %1069, %1067
  br label %1071

1071:                                             ; preds = %1062, %1041
  %1072 = phi i64 [ %1070, %1062 ], [ %829, %1041 ]
  %1073 = trunc i64 %1072 to i32
  %1074 = load ptr, ptr %25, align 8, !tbaa !183
  %1075 = load i64, ptr %30, align 8, !tbaa !185
  %1076 = getelementptr inbounds i32, ptr %1074, i64 %1075
  store i32 %1073, ptr %1076, align 4, !tbaa !10
  %1077 = load i64, ptr %72, align 8, !tbaa !186
  %1078 = icmp ugt i64 %1077, 63
  br i1 %1078, label %1079, label %1117

1079:                                             ; preds = %1071
  %1080 = and i64 %1077, 63
  %1081 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1080
  %1082 = load i64, ptr %1081, align 8, !tbaa !12
  %1083 = mul i64 %1082, -7046029254386353131
  %1084 = lshr i64 %1083, 32
  %1085 = xor i64 %1084, %1083
  %1086 = mul i64 %1085, -2960836687051489901
  %1087 = lshr i64 %1086, 29
  %1088 = xor i64 %1087, %1086
  %1089 = mul i64 %1088, -4417276706812531889
  %1090 = zext i64 %1089 to i128
  %1091 = mul nuw nsw i128 %1090, %1052
  %1092 = lshr i128 %1091, 61
  %1093 = trunc i128 %1092 to i64
  %1094 = and i64 %1093, -8
  %1095 = add i64 %1082, 1
  %1096 = insertelement <8 x i64> poison, i64 %1095, i64 0
  %1097 = shufflevector <8 x i64> %1096, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1098

1098:                                             ; preds = %1105, %1079
  %1099 = phi i64 [ %1094, %1079 ], [ %1108, %1105 ]
  %1100 = getelementptr inbounds i64, ptr %1057, i64 %1099
  %1101 = load volatile <8 x i64>, ptr %1100, align 64, !tbaa !17
  %1102 = icmp eq <8 x i64> %1101, %1097
  %1103 = bitcast <8 x i1> %1102 to i8
  %1104 = icmp eq i8 %1103, 0
  br i1 %1104, label %1105, label %1109

1105:                                             ; preds = %1098
  %1106 = add i64 %1099, 8
  %1107 = icmp eq i64 %1106, %1050
  %1108 = select i1 %1107, i64 0, i64 %1106
  br label %1098, !llvm.loop !197

1109:                                             ; preds = %1098
  %1110 = add i64 %1075, -64
  %1111 = call i8 @llvm.cttz.i8(i8 %1103, i1 true), !range !52
  %1112 = zext i8 %1111 to i64
  %1113 = add i64 %1099, %1112
  %1114 = getelementptr inbounds i32, ptr %1059, i64 %1113
  %1115 = load i32, ptr %1114, align 4, !tbaa !10
  %1116 = getelementptr inbounds i32, ptr %1037, i64 %1110
  store i32 %1115, ptr %1116, align 4, !tbaa !10
  br label %1117

1117:                                             ; preds = %1109, %1071
  %1118 = phi i64 [ %1080, %1109 ], [ %1077, %1071 ]
  %1119 = add i64 %1077, 1
  store i64 %1119, ptr %72, align 8, !tbaa !186
  %1120 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1118
  store i64 %1036, ptr %1120, align 8, !tbaa !12
  br label %1121

1121:                                             ; preds = %1039, %1117
  %1122 = phi i64 [ %1040, %1039 ], [ %1075, %1117 ]
  %1123 = add i64 %1122, 1
  store i64 %1123, ptr %30, align 8, !tbaa !185
  br label %1124

1124:                                             ; preds = %1121, %853
  %1125 = add i64 %829, 1
  %1126 = and i64 %832, 9007199254740992
  %1127 = icmp eq i64 %1126, 0
  br i1 %1127, label %828, label %1128, !llvm.loop !123

1128:                                             ; preds = %1124, %820, %539
  %1129 = add nuw nsw i64 %537, 1
  %1130 = load i32, ptr %516, align 4, !tbaa !10
  %1131 = sext i32 %1130 to i64
  %1132 = icmp slt i64 %537, %1131
  br i1 %1132, label %536, label %533, !llvm.loop !144

1133:                                             ; preds = %1399, %500
  %1134 = load i64, ptr %89, align 8, !tbaa !145
  %1135 = icmp eq i64 %1134, 0
  br i1 %1135, label %1646, label %1403

1136:                                             ; preds = %500, %1399
  %1137 = phi i64 [ %1400, %1399 ], [ %510, %500 ]
  %1138 = phi i1 [ false, %1399 ], [ true, %500 ]
  %1139 = phi i64 [ 1, %1399 ], [ 0, %500 ]
  br i1 %509, label %1152, label %1140

1140:                                             ; preds = %1136
  %1141 = load i64, ptr %89, align 8, !tbaa !145
  %1142 = icmp eq i64 %1141, 0
  br i1 %1142, label %1147, label %1143

1143:                                             ; preds = %1140
  %1144 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %1139
  %1145 = load i64, ptr %1144, align 8, !tbaa !12
  %1146 = icmp eq i64 %1145, 0
  br i1 %1146, label %1152, label %1147

1147:                                             ; preds = %1143, %1140
  %1148 = load i64, ptr %47, align 8, !tbaa !106
  %1149 = shl nuw nsw i64 1, %1139
  %1150 = and i64 %1148, %1149
  %1151 = icmp eq i64 %1150, 0
  br i1 %1151, label %1399, label %1152

1152:                                             ; preds = %1147, %1143, %1136
  %1153 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1, i64 %1139
  %1154 = load ptr, ptr %1153, align 8, !tbaa !83
  %1155 = load i32, ptr %1154, align 4, !tbaa !10
  %1156 = icmp slt i32 %1155, 1
  br i1 %1156, label %1399, label %1157

1157:                                             ; preds = %1152
  %1158 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %1139
  %1159 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1139
  %1160 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %1139
  %1161 = xor i64 %1139, 1
  %1162 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %1161
  %1163 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %1139
  %1164 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %1161
  %1165 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %1161
  %1166 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %1139
  %1167 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %1161
  %1168 = shl nuw nsw i64 %1139, 32
  br label %1169

1169:                                             ; preds = %1392, %1157
  %1170 = phi i32 [ %1155, %1157 ], [ %1393, %1392 ]
  %1171 = phi i64 [ 1, %1157 ], [ %1394, %1392 ]
  %1172 = icmp ugt i64 %1171, 1
  br i1 %1172, label %1173, label %1180

1173:                                             ; preds = %1169
  %1174 = getelementptr inbounds i32, ptr %1154, i64 %1171
  %1175 = load i32, ptr %1174, align 4, !tbaa !10
  %1176 = add nsw i64 %1171, -1
  %1177 = getelementptr inbounds i32, ptr %1154, i64 %1176
  %1178 = load i32, ptr %1177, align 4, !tbaa !10
  %1179 = icmp eq i32 %1175, %1178
  br i1 %1179, label %1392, label %1180

1180:                                             ; preds = %1173, %1169
  %1181 = phi i64 [ %1176, %1173 ], [ 0, %1169 ]
  %1182 = load i64, ptr %1158, align 8, !tbaa !12
  %1183 = load i64, ptr %1159, align 8, !tbaa !12
  %1184 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %1183
  %1185 = load ptr, ptr %1184, align 8, !tbaa !83
  %1186 = load i64, ptr %56, align 8, !tbaa !111
  %1187 = mul i64 %1186, %1182
  %1188 = add i64 %1187, %1181
  %1189 = getelementptr inbounds i32, ptr %1185, i64 %1188
  %1190 = load atomic i32, ptr %1189 acquire, align 4
  %1191 = icmp eq i32 %1190, 0
  br i1 %1191, label %1192, label %1240, !prof !68

1192:                                             ; preds = %1180, %1192
  %1193 = cmpxchg ptr %73, i64 0, i64 1 acquire monotonic, align 8
  %1194 = extractvalue { i64, i1 } %1193, 1
  br i1 %1194, label %1195, label %1192, !llvm.loop !127

1195:                                             ; preds = %1192
  %1196 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1183
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %13) #17
  %1197 = load ptr, ptr %1196, align 8, !tbaa !62
  %1198 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1183, i32 1
  %1199 = load i64, ptr %1198, align 8, !tbaa !60
  %1200 = mul i64 %1199, %1182
  %1201 = getelementptr inbounds i32, ptr %1197, i64 %1200
  %1202 = icmp eq i64 %1199, 0
  br i1 %1202, label %1226, label %1203

1203:                                             ; preds = %1195, %1203
  %1204 = phi i64 [ %1208, %1203 ], [ 0, %1195 ]
  %1205 = getelementptr inbounds i32, ptr %1201, i64 %1204
  %1206 = load i32, ptr %1205, align 4, !tbaa !10
  %1207 = getelementptr inbounds i32, ptr %13, i64 %1204
  store i32 %1206, ptr %1207, align 4, !tbaa !10
  %1208 = add nuw i64 %1204, 1
  %1209 = icmp eq i64 %1208, %1199
  br i1 %1209, label %1210, label %1203, !llvm.loop !67

1210:                                             ; preds = %1203
  %1211 = load i32, ptr %13, align 16, !tbaa !10
  %1212 = trunc i64 %1181 to i32
  %1213 = add nsw i32 %1212, 1
  %1214 = icmp slt i32 %1213, %1211
  br i1 %1214, label %1215, label %1226

1215:                                             ; preds = %1210
  %1216 = sext i32 %1213 to i64
  br label %1217

1217:                                             ; preds = %1217, %1215
  %1218 = phi i64 [ %1216, %1215 ], [ %1219, %1217 ]
  %1219 = add nuw nsw i64 %1218, 1
  %1220 = getelementptr inbounds [17 x i32], ptr %13, i64 0, i64 %1219
  %1221 = load i32, ptr %1220, align 4, !tbaa !10
  %1222 = getelementptr inbounds [17 x i32], ptr %13, i64 0, i64 %1218
  store i32 %1221, ptr %1222, align 4, !tbaa !10
  %1223 = load i32, ptr %13, align 16, !tbaa !10
  %1224 = sext i32 %1223 to i64
  %1225 = icmp slt i64 %1219, %1224
  br i1 %1225, label %1217, label %1226, !llvm.loop !128

1226:                                             ; preds = %1217, %1210, %1195
  %1227 = phi i32 [ %1211, %1210 ], [ undef, %1195 ], [ %1223, %1217 ]
  %1228 = sext i32 %1227 to i64
  %1229 = getelementptr inbounds [17 x i32], ptr %13, i64 0, i64 %1228
  store i32 -1, ptr %1229, align 4, !tbaa !10
  %1230 = load i32, ptr %13, align 16, !tbaa !10
  %1231 = add nsw i32 %1230, -1
  store i32 %1231, ptr %13, align 16, !tbaa !10
  %1232 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %1196, ptr noundef nonnull %13) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %13) #17
  %1233 = load ptr, ptr %1184, align 8, !tbaa !83
  %1234 = load i64, ptr %56, align 8, !tbaa !111
  %1235 = mul i64 %1234, %1182
  %1236 = add i64 %1235, %1181
  %1237 = getelementptr inbounds i32, ptr %1233, i64 %1236
  %1238 = trunc i64 %1232 to i32
  %1239 = add i32 %1238, 1
  store atomic i32 %1239, ptr %1237 release, align 4
  store atomic i64 0, ptr %73 release, align 8
  br label %1243

1240:                                             ; preds = %1180
  %1241 = zext i32 %1190 to i64
  %1242 = add nsw i64 %1241, -1
  br label %1243

1243:                                             ; preds = %1240, %1226
  %1244 = phi i64 [ %1232, %1226 ], [ %1242, %1240 ]
  %1245 = load i64, ptr %1160, align 8, !tbaa !12
  %1246 = load i64, ptr %1162, align 8, !tbaa !12
  %1247 = load i64, ptr %1163, align 8, !tbaa !12
  %1248 = shl i64 %1245, %1247
  %1249 = load i64, ptr %1164, align 8, !tbaa !12
  %1250 = load i64, ptr %1165, align 8, !tbaa !12
  %1251 = shl i64 %1249, %1250
  %1252 = or i64 %1251, %1248
  %1253 = load i64, ptr %1166, align 8, !tbaa !12
  %1254 = shl i64 %1244, %1253
  %1255 = or i64 %1252, %1254
  %1256 = load i64, ptr %1167, align 8, !tbaa !12
  %1257 = shl i64 %1246, %1256
  %1258 = or i64 %1255, %1257
  %1259 = load i64, ptr %38, align 8, !tbaa !98
  %1260 = icmp ne i64 %1258, %1259
  %1261 = zext i1 %1260 to i32
  %1262 = load i32, ptr %44, align 8, !tbaa !103
  %1263 = or i32 %1262, %1261
  store i32 %1263, ptr %44, align 8, !tbaa !103
  %1264 = load i32, ptr %43, align 4, !tbaa !107
  %1265 = icmp eq i32 %1264, 0
  br i1 %1265, label %1298, label %1266, !prof !71

1266:                                             ; preds = %1243
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %12) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %11) #17, !noalias !201
  store ptr %12, ptr %11, align 16, !tbaa !83, !noalias !201
  store ptr %91, ptr %90, align 8, !tbaa !83, !noalias !201
  store ptr %93, ptr %92, align 16, !tbaa !83, !noalias !201
  store ptr %95, ptr %94, align 8, !tbaa !83, !noalias !201
  br label %1267

1267:                                             ; preds = %1267, %1266
  %1268 = phi i64 [ 0, %1266 ], [ %1279, %1267 ]
  %1269 = phi i64 [ %1258, %1266 ], [ %1278, %1267 ]
  %1270 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1268
  %1271 = load i64, ptr %1270, align 8, !tbaa !12, !noalias !201
  %1272 = shl nsw i64 -1, %1271
  %1273 = xor i64 %1272, -1
  %1274 = and i64 %1269, %1273
  %1275 = getelementptr inbounds [4 x ptr], ptr %11, i64 0, i64 %1268
  %1276 = load ptr, ptr %1275, align 8, !tbaa !83, !noalias !201
  store i64 %1274, ptr %1276, align 8, !tbaa !12
  %1277 = load i64, ptr %1270, align 8, !tbaa !12, !noalias !201
  %1278 = lshr i64 %1269, %1277
  %1279 = add nuw nsw i64 %1268, 1
  %1280 = icmp eq i64 %1279, 4
  br i1 %1280, label %1281, label %1267, !llvm.loop !84

1281:                                             ; preds = %1267
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %11) #17, !noalias !201
  %1282 = load i64, ptr %91, align 8, !tbaa !12
  %1283 = load i64, ptr %12, align 8, !tbaa !12
  %1284 = load i64, ptr %48, align 8, !tbaa !12
  %1285 = shl i64 %1283, %1284
  %1286 = or i64 %1285, %1282
  %1287 = load i64, ptr %95, align 8, !tbaa !12
  %1288 = load i64, ptr %50, align 8, !tbaa !12
  %1289 = add i64 %1288, %1284
  %1290 = shl i64 %1287, %1289
  %1291 = or i64 %1286, %1290
  %1292 = load i64, ptr %93, align 8, !tbaa !12
  %1293 = load i64, ptr %51, align 8, !tbaa !12
  %1294 = add i64 %1293, %1289
  %1295 = shl i64 %1292, %1294
  %1296 = or i64 %1291, %1295
  %1297 = call i64 @llvm.umin.i64(i64 %1296, i64 %1258)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %12) #17
  br label %1298

1298:                                             ; preds = %1281, %1243
  %1299 = phi i64 [ %1297, %1281 ], [ %1258, %1243 ]
  %1300 = getelementptr inbounds i32, ptr %1154, i64 %1171
  %1301 = load i32, ptr %1300, align 4, !tbaa !10
  %1302 = sext i32 %1301 to i64
  %1303 = or i64 %1168, %1302
  %1304 = load ptr, ptr %24, align 8, !tbaa !182
  %1305 = icmp eq ptr %1304, null
  br i1 %1305, label %1306, label %1308

1306:                                             ; preds = %1298
  %1307 = load i64, ptr %30, align 8, !tbaa !185
  br label %1388

1308:                                             ; preds = %1298
  %1309 = xor i64 %1303, -1
  %1310 = mul i64 %1299, -7046029254386353131
  %1311 = lshr i64 %1310, 32
  %1312 = xor i64 %1311, %1310
  %1313 = mul i64 %1312, -2960836687051489901
  %1314 = lshr i64 %1313, 29
  %1315 = xor i64 %1314, %1313
  %1316 = mul i64 %1315, -4417276706812531889
  %1317 = zext i64 %1316 to i128
  %1318 = load i64, ptr %69, align 8, !tbaa !44
  %1319 = lshr i64 %1318, 3
  %1320 = zext i64 %1319 to i128
  %1321 = mul nuw nsw i128 %1320, %1317
  %1322 = lshr i128 %1321, 61
  %1323 = trunc i128 %1322 to i64
  %1324 = and i64 %1323, -8
  %1325 = load ptr, ptr %68, align 8, !tbaa !55
  %1326 = getelementptr inbounds i64, ptr %1325, i64 %1324
  call void @llvm.prefetch.p0(ptr %1326, i32 0, i32 1, i32 1)
  %1327 = load ptr, ptr %26, align 8, !tbaa !184
  %1328 = getelementptr inbounds i32, ptr %1327, i64 %1324
  call void @llvm.prefetch.p0(ptr %1328, i32 0, i32 1, i32 1)
  %1329 = icmp slt i64 %1303, 0
  br i1 %1329, label %1338, label %1330

1330:                                             ; preds = %1308
  %1331 = load i64, ptr %70, align 8, !tbaa !129
  %1332 = lshr i64 %1303, 32
  %1333 = load i64, ptr %71, align 8, !tbaa !196
  %1334 = mul nsw i64 %1333, %1332
  %1335 = and i64 %1302, 4294967295
  %1336 = add i64 %1331, %1335
  %1337 = add i64 %1336, %1334
  br label %1338

1338:                                             ; preds = %1330, %1308
  %1339 = phi i64 [ %1337, %1330 ], [ %1309, %1308 ]
  %1340 = trunc i64 %1339 to i32
  %1341 = load ptr, ptr %25, align 8, !tbaa !183
  %1342 = load i64, ptr %30, align 8, !tbaa !185
  %1343 = getelementptr inbounds i32, ptr %1341, i64 %1342
  store i32 %1340, ptr %1343, align 4, !tbaa !10
  %1344 = load i64, ptr %72, align 8, !tbaa !186
  %1345 = icmp ugt i64 %1344, 63
  br i1 %1345, label %1346, label %1384

1346:                                             ; preds = %1338
  %1347 = and i64 %1344, 63
  %1348 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1347
  %1349 = load i64, ptr %1348, align 8, !tbaa !12
  %1350 = mul i64 %1349, -7046029254386353131
  %1351 = lshr i64 %1350, 32
  %1352 = xor i64 %1351, %1350
  %1353 = mul i64 %1352, -2960836687051489901
  %1354 = lshr i64 %1353, 29
  %1355 = xor i64 %1354, %1353
  %1356 = mul i64 %1355, -4417276706812531889
  %1357 = zext i64 %1356 to i128
  %1358 = mul nuw nsw i128 %1357, %1320
  %1359 = lshr i128 %1358, 61
  %1360 = trunc i128 %1359 to i64
  %1361 = and i64 %1360, -8
  %1362 = add i64 %1349, 1
  %1363 = insertelement <8 x i64> poison, i64 %1362, i64 0
  %1364 = shufflevector <8 x i64> %1363, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1365

1365:                                             ; preds = %1372, %1346
  %1366 = phi i64 [ %1361, %1346 ], [ %1375, %1372 ]
  %1367 = getelementptr inbounds i64, ptr %1325, i64 %1366
  %1368 = load volatile <8 x i64>, ptr %1367, align 64, !tbaa !17
  %1369 = icmp eq <8 x i64> %1368, %1364
  %1370 = bitcast <8 x i1> %1369 to i8
  %1371 = icmp eq i8 %1370, 0
  br i1 %1371, label %1372, label %1376

1372:                                             ; preds = %1365
  %1373 = add i64 %1366, 8
  %1374 = icmp eq i64 %1373, %1318
  %1375 = select i1 %1374, i64 0, i64 %1373
  br label %1365, !llvm.loop !197

1376:                                             ; preds = %1365
  %1377 = add i64 %1342, -64
  %1378 = call i8 @llvm.cttz.i8(i8 %1370, i1 true), !range !52
  %1379 = zext i8 %1378 to i64
  %1380 = add i64 %1366, %1379
  %1381 = getelementptr inbounds i32, ptr %1327, i64 %1380
  %1382 = load i32, ptr %1381, align 4, !tbaa !10
  %1383 = getelementptr inbounds i32, ptr %1304, i64 %1377
  store i32 %1382, ptr %1383, align 4, !tbaa !10
  br label %1384

1384:                                             ; preds = %1376, %1338
  %1385 = phi i64 [ %1347, %1376 ], [ %1344, %1338 ]
  %1386 = add i64 %1344, 1
  store i64 %1386, ptr %72, align 8, !tbaa !186
  %1387 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1385
  store i64 %1299, ptr %1387, align 8, !tbaa !12
  br label %1388

1388:                                             ; preds = %1306, %1384
  %1389 = phi i64 [ %1307, %1306 ], [ %1342, %1384 ]
  %1390 = add i64 %1389, 1
  store i64 %1390, ptr %30, align 8, !tbaa !185
  %1391 = load i32, ptr %1154, align 4, !tbaa !10
  br label %1392

1392:                                             ; preds = %1388, %1173
  %1393 = phi i32 [ %1170, %1173 ], [ %1391, %1388 ]
  %1394 = add nuw nsw i64 %1171, 1
  %1395 = sext i32 %1393 to i64
  %1396 = icmp slt i64 %1171, %1395
  br i1 %1396, label %1169, label %1397, !llvm.loop !149

1397:                                             ; preds = %1392
  %1398 = load i64, ptr %88, align 8, !tbaa !125
  br label %1399

1399:                                             ; preds = %1397, %1152, %1147
  %1400 = phi i64 [ %1398, %1397 ], [ %1137, %1152 ], [ %1137, %1147 ]
  %1401 = icmp ne i64 %1400, 0
  %1402 = and i1 %1138, %1401
  br i1 %1402, label %1136, label %1133, !llvm.loop !150

1403:                                             ; preds = %1133, %1642
  %1404 = phi i64 [ %1643, %1642 ], [ %1134, %1133 ]
  %1405 = phi i1 [ false, %1642 ], [ true, %1133 ]
  %1406 = phi i64 [ 1, %1642 ], [ 0, %1133 ]
  %1407 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %1406
  %1408 = load i64, ptr %1407, align 8, !tbaa !12
  %1409 = icmp eq i64 %1408, 0
  br i1 %1409, label %1642, label %1410

1410:                                             ; preds = %1403
  %1411 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1, i64 %1406
  %1412 = load ptr, ptr %1411, align 8, !tbaa !83
  %1413 = load i32, ptr %1412, align 4, !tbaa !10
  %1414 = icmp slt i32 %1413, 1
  br i1 %1414, label %1642, label %1415

1415:                                             ; preds = %1410
  %1416 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %1406
  %1417 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1406
  %1418 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %1406
  %1419 = xor i64 %1406, 1
  %1420 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %1419
  %1421 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %1406
  %1422 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %1419
  %1423 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %1419
  %1424 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %1406
  %1425 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %1419
  %1426 = shl nuw nsw i64 %1406, 32
  br label %1427

1427:                                             ; preds = %1635, %1415
  %1428 = phi i32 [ %1413, %1415 ], [ %1636, %1635 ]
  %1429 = phi i64 [ 1, %1415 ], [ %1637, %1635 ]
  %1430 = icmp ugt i64 %1429, 1
  %1431 = getelementptr inbounds i32, ptr %1412, i64 %1429
  %1432 = load i32, ptr %1431, align 4, !tbaa !10
  br i1 %1430, label %1433, label %1438

1433:                                             ; preds = %1427
  %1434 = add nsw i64 %1429, -1
  %1435 = getelementptr inbounds i32, ptr %1412, i64 %1434
  %1436 = load i32, ptr %1435, align 4, !tbaa !10
  %1437 = icmp eq i32 %1432, %1436
  br i1 %1437, label %1635, label %1438

1438:                                             ; preds = %1433, %1427
  %1439 = load i64, ptr %1416, align 8, !tbaa !12
  %1440 = sext i32 %1432 to i64
  %1441 = load i64, ptr %1417, align 8, !tbaa !12
  %1442 = shl i64 %1441, 35
  %1443 = shl i64 %1439, 14
  %1444 = or i64 %1443, %1442
  %1445 = or i64 %1444, %1440
  %1446 = mul i64 %1445, -7046029254386353131
  %1447 = zext i64 %1446 to i128
  %1448 = load i64, ptr %59, align 8, !tbaa !44
  %1449 = zext i64 %1448 to i128
  %1450 = mul nuw i128 %1447, %1449
  %1451 = lshr i128 %1450, 64
  %1452 = trunc i128 %1451 to i64
  %1453 = add i64 %1445, 1
  %1454 = load ptr, ptr %58, align 8, !tbaa !46
  %1455 = getelementptr inbounds i64, ptr %1454, i64 %1452
  %1456 = load atomic i64, ptr %1455 acquire, align 8
  %1457 = lshr i64 %1456, 28
  %1458 = icmp ne i64 %1457, %1453
  %1459 = and i64 %1456, 268435455
  %1460 = icmp ne i64 %1456, 0
  %1461 = select i1 %1458, i64 -1, i64 %1459
  %1462 = and i1 %1460, %1458
  br i1 %1462, label %1463, label %1480

1463:                                             ; preds = %1438, %1463
  %1464 = phi i64 [ %1478, %1463 ], [ %1461, %1438 ]
  %1465 = phi i64 [ %1469, %1463 ], [ %1452, %1438 ]
  %1466 = add i64 %1465, 1
  %1467 = load i64, ptr %59, align 8, !tbaa !44
  %1468 = icmp eq i64 %1466, %1467
  %1469 = select i1 %1468, i64 0, i64 %1466
  %1470 = load ptr, ptr %58, align 8, !tbaa !46
  %1471 = getelementptr inbounds i64, ptr %1470, i64 %1469
  %1472 = load atomic i64, ptr %1471 acquire, align 8
  %1473 = lshr i64 %1472, 28
  %1474 = icmp ne i64 %1473, %1453
  %1475 = and i64 %1472, 268435455
  %1476 = icmp ne i64 %1472, 0
  %1477 = select i1 %1476, i64 %1464, i64 -1
  %1478 = select i1 %1474, i64 %1477, i64 %1475
  %1479 = and i1 %1476, %1474
  br i1 %1479, label %1463, label %1480, !llvm.loop !114

1480:                                             ; preds = %1463, %1438
  %1481 = phi i64 [ %1461, %1438 ], [ %1478, %1463 ]
  %1482 = icmp eq i64 %1481, -1
  br i1 %1482, label %1483, label %1485, !prof !68

1483:                                             ; preds = %1480
  %1484 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1441, i64 noundef %1439, i64 noundef %1440, i64 noundef %1445) #16
  br label %1485

1485:                                             ; preds = %1483, %1480
  %1486 = phi i64 [ %1484, %1483 ], [ %1481, %1480 ]
  %1487 = load i64, ptr %1418, align 8, !tbaa !12
  %1488 = load i64, ptr %1420, align 8, !tbaa !12
  %1489 = load i64, ptr %1421, align 8, !tbaa !12
  %1490 = shl i64 %1487, %1489
  %1491 = load i64, ptr %1422, align 8, !tbaa !12
  %1492 = load i64, ptr %1423, align 8, !tbaa !12
  %1493 = shl i64 %1491, %1492
  %1494 = or i64 %1493, %1490
  %1495 = load i64, ptr %1424, align 8, !tbaa !12
  %1496 = shl i64 %1486, %1495
  %1497 = or i64 %1494, %1496
  %1498 = load i64, ptr %1425, align 8, !tbaa !12
  %1499 = shl i64 %1488, %1498
  %1500 = or i64 %1497, %1499
  %1501 = load i64, ptr %38, align 8, !tbaa !98
  %1502 = icmp ne i64 %1500, %1501
  %1503 = zext i1 %1502 to i32
  %1504 = load i32, ptr %44, align 8, !tbaa !103
  %1505 = or i32 %1504, %1503
  store i32 %1505, ptr %44, align 8, !tbaa !103
  %1506 = load i32, ptr %43, align 4, !tbaa !107
  %1507 = icmp eq i32 %1506, 0
  br i1 %1507, label %1540, label %1508, !prof !71

1508:                                             ; preds = %1485
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %10) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %9) #17, !noalias !204
  store ptr %10, ptr %9, align 16, !tbaa !83, !noalias !204
  store ptr %97, ptr %96, align 8, !tbaa !83, !noalias !204
  store ptr %99, ptr %98, align 16, !tbaa !83, !noalias !204
  store ptr %101, ptr %100, align 8, !tbaa !83, !noalias !204
  br label %1509

1509:                                             ; preds = %1509, %1508
  %1510 = phi i64 [ 0, %1508 ], [ %1521, %1509 ]
  %1511 = phi i64 [ %1500, %1508 ], [ %1520, %1509 ]
  %1512 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1510
  %1513 = load i64, ptr %1512, align 8, !tbaa !12, !noalias !204
  %1514 = shl nsw i64 -1, %1513
  %1515 = xor i64 %1514, -1
  %1516 = and i64 %1511, %1515
  %1517 = getelementptr inbounds [4 x ptr], ptr %9, i64 0, i64 %1510
  %1518 = load ptr, ptr %1517, align 8, !tbaa !83, !noalias !204
  store i64 %1516, ptr %1518, align 8, !tbaa !12
  %1519 = load i64, ptr %1512, align 8, !tbaa !12, !noalias !204
  %1520 = lshr i64 %1511, %1519
  %1521 = add nuw nsw i64 %1510, 1
  %1522 = icmp eq i64 %1521, 4
  br i1 %1522, label %1523, label %1509, !llvm.loop !84

1523:                                             ; preds = %1509
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %9) #17, !noalias !204
  %1524 = load i64, ptr %97, align 8, !tbaa !12
  %1525 = load i64, ptr %10, align 8, !tbaa !12
  %1526 = load i64, ptr %48, align 8, !tbaa !12
  %1527 = shl i64 %1525, %1526
  %1528 = or i64 %1527, %1524
  %1529 = load i64, ptr %101, align 8, !tbaa !12
  %1530 = load i64, ptr %50, align 8, !tbaa !12
  %1531 = add i64 %1530, %1526
  %1532 = shl i64 %1529, %1531
  %1533 = or i64 %1528, %1532
  %1534 = load i64, ptr %99, align 8, !tbaa !12
  %1535 = load i64, ptr %51, align 8, !tbaa !12
  %1536 = add i64 %1535, %1531
  %1537 = shl i64 %1534, %1536
  %1538 = or i64 %1533, %1537
  %1539 = call i64 @llvm.umin.i64(i64 %1538, i64 %1500)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %10) #17
  br label %1540

1540:                                             ; preds = %1523, %1485
  %1541 = phi i64 [ %1539, %1523 ], [ %1500, %1485 ]
  %1542 = load i32, ptr %1431, align 4, !tbaa !10
  %1543 = sext i32 %1542 to i64
  %1544 = and i64 %1543, -8589934593
  %1545 = or i64 %1544, %1426
  %1546 = load ptr, ptr %24, align 8, !tbaa !182
  %1547 = icmp eq ptr %1546, null
  br i1 %1547, label %1548, label %1550

1548:                                             ; preds = %1540
  %1549 = load i64, ptr %30, align 8, !tbaa !185
  br label %1631

1550:                                             ; preds = %1540
  %1551 = xor i64 %1545, -8589934593
  %1552 = mul i64 %1541, -7046029254386353131
  %1553 = lshr i64 %1552, 32
  %1554 = xor i64 %1553, %1552
  %1555 = mul i64 %1554, -2960836687051489901
  %1556 = lshr i64 %1555, 29
  %1557 = xor i64 %1556, %1555
  %1558 = mul i64 %1557, -4417276706812531889
  %1559 = zext i64 %1558 to i128
  %1560 = load i64, ptr %69, align 8, !tbaa !44
  %1561 = lshr i64 %1560, 3
  %1562 = zext i64 %1561 to i128
  %1563 = mul nuw nsw i128 %1562, %1559
  %1564 = lshr i128 %1563, 61
  %1565 = trunc i128 %1564 to i64
  %1566 = and i64 %1565, -8
  %1567 = load ptr, ptr %68, align 8, !tbaa !55
  %1568 = getelementptr inbounds i64, ptr %1567, i64 %1566
  call void @llvm.prefetch.p0(ptr %1568, i32 0, i32 1, i32 1)
  %1569 = load ptr, ptr %26, align 8, !tbaa !184
  %1570 = getelementptr inbounds i32, ptr %1569, i64 %1566
  call void @llvm.prefetch.p0(ptr %1570, i32 0, i32 1, i32 1)
  %1571 = icmp slt i64 %1545, 0
  br i1 %1571, label %1581, label %1572

1572:                                             ; preds = %1550
  %1573 = load i64, ptr %70, align 8, !tbaa !129
  %1574 = lshr i64 %1545, 32
  %1575 = or i64 %1574, 2
  %1576 = load i64, ptr %71, align 8, !tbaa !196
  %1577 = mul nsw i64 %1576, %1575
  %1578 = and i64 %1543, 4294967295
  %1579 = add i64 %1573, %1578
  %1580 = add i64 %1579, %1577
  br label %1581

1581:                                             ; preds = %1572, %1550
  %1582 = phi i64 [ %1580, %1572 ], [ %1551, %1550 ]
  %1583 = trunc i64 %1582 to i32
  %1584 = load ptr, ptr %25, align 8, !tbaa !183
  %1585 = load i64, ptr %30, align 8, !tbaa !185
  %1586 = getelementptr inbounds i32, ptr %1584, i64 %1585
  store i32 %1583, ptr %1586, align 4, !tbaa !10
  %1587 = load i64, ptr %72, align 8, !tbaa !186
  %1588 = icmp ugt i64 %1587, 63
  br i1 %1588, label %1589, label %1627

1589:                                             ; preds = %1581
  %1590 = and i64 %1587, 63
  %1591 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1590
  %1592 = load i64, ptr %1591, align 8, !tbaa !12
  %1593 = mul i64 %1592, -7046029254386353131
  %1594 = lshr i64 %1593, 32
  %1595 = xor i64 %1594, %1593
  %1596 = mul i64 %1595, -2960836687051489901
  %1597 = lshr i64 %1596, 29
  %1598 = xor i64 %1597, %1596
  %1599 = mul i64 %1598, -4417276706812531889
  %1600 = zext i64 %1599 to i128
  %1601 = mul nuw nsw i128 %1600, %1562
  %1602 = lshr i128 %1601, 61
  %1603 = trunc i128 %1602 to i64
  %1604 = and i64 %1603, -8
  %1605 = add i64 %1592, 1
  %1606 = insertelement <8 x i64> poison, i64 %1605, i64 0
  %1607 = shufflevector <8 x i64> %1606, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1608

1608:                                             ; preds = %1615, %1589
  %1609 = phi i64 [ %1604, %1589 ], [ %1618, %1615 ]
  %1610 = getelementptr inbounds i64, ptr %1567, i64 %1609
  %1611 = load volatile <8 x i64>, ptr %1610, align 64, !tbaa !17
  %1612 = icmp eq <8 x i64> %1611, %1607
  %1613 = bitcast <8 x i1> %1612 to i8
  %1614 = icmp eq i8 %1613, 0
  br i1 %1614, label %1615, label %1619

1615:                                             ; preds = %1608
  %1616 = add i64 %1609, 8
  %1617 = icmp eq i64 %1616, %1560
  %1618 = select i1 %1617, i64 0, i64 %1616
  br label %1608, !llvm.loop !197

1619:                                             ; preds = %1608
  %1620 = add i64 %1585, -64
  %1621 = call i8 @llvm.cttz.i8(i8 %1613, i1 true), !range !52
  %1622 = zext i8 %1621 to i64
  %1623 = add i64 %1609, %1622
  %1624 = getelementptr inbounds i32, ptr %1569, i64 %1623
  %1625 = load i32, ptr %1624, align 4, !tbaa !10
  %1626 = getelementptr inbounds i32, ptr %1546, i64 %1620
  store i32 %1625, ptr %1626, align 4, !tbaa !10
  br label %1627

1627:                                             ; preds = %1619, %1581
  %1628 = phi i64 [ %1590, %1619 ], [ %1587, %1581 ]
  %1629 = add i64 %1587, 1
  store i64 %1629, ptr %72, align 8, !tbaa !186
  %1630 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1628
  store i64 %1541, ptr %1630, align 8, !tbaa !12
  br label %1631

1631:                                             ; preds = %1548, %1627
  %1632 = phi i64 [ %1549, %1548 ], [ %1585, %1627 ]
  %1633 = add i64 %1632, 1
  store i64 %1633, ptr %30, align 8, !tbaa !185
  %1634 = load i32, ptr %1412, align 4, !tbaa !10
  br label %1635

1635:                                             ; preds = %1631, %1433
  %1636 = phi i32 [ %1428, %1433 ], [ %1634, %1631 ]
  %1637 = add nuw nsw i64 %1429, 1
  %1638 = sext i32 %1636 to i64
  %1639 = icmp slt i64 %1429, %1638
  br i1 %1639, label %1427, label %1640, !llvm.loop !149

1640:                                             ; preds = %1635
  %1641 = load i64, ptr %89, align 8, !tbaa !145
  br label %1642

1642:                                             ; preds = %1640, %1410, %1403
  %1643 = phi i64 [ %1641, %1640 ], [ %1404, %1410 ], [ %1404, %1403 ]
  %1644 = icmp ne i64 %1643, 0
  %1645 = and i1 %1405, %1644
  br i1 %1645, label %1403, label %1646, !llvm.loop !154

1646:                                             ; preds = %1642, %1133
  call void @llvm.lifetime.end.p0(i64 160, ptr nonnull %21) #17
  %1647 = add nuw i64 %117, 1
  %1648 = icmp eq i64 %1647, %3
  br i1 %1648, label %102, label %116, !llvm.loop !207

1649:                                             ; preds = %107, %1690
  %1650 = phi i64 [ 0, %107 ], [ %1698, %1690 ]
  %1651 = icmp eq i64 %1650, %109
  br i1 %1651, label %1652, label %1654

1652:                                             ; preds = %1649, %1690, %104
  %1653 = phi i64 [ %106, %104 ], [ %111, %1690 ], [ %111, %1649 ]
  call void @llvm.lifetime.end.p0(i64 560, ptr nonnull %22) #17
  ret i64 %1653

1654:                                             ; preds = %1649
  %1655 = xor i64 %1650, -1
  %1656 = add i64 %109, %1655
  %1657 = and i64 %1656, 63
  %1658 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1657
  %1659 = load i64, ptr %1658, align 8, !tbaa !12
  %1660 = mul i64 %1659, -7046029254386353131
  %1661 = lshr i64 %1660, 32
  %1662 = xor i64 %1661, %1660
  %1663 = mul i64 %1662, -2960836687051489901
  %1664 = lshr i64 %1663, 29
  %1665 = xor i64 %1664, %1663
  %1666 = mul i64 %1665, -4417276706812531889
  %1667 = zext i64 %1666 to i128
  %1668 = load i64, ptr %113, align 8, !tbaa !44
  %1669 = lshr i64 %1668, 3
  %1670 = zext i64 %1669 to i128
  %1671 = mul nuw nsw i128 %1667, %1670
  %1672 = lshr i128 %1671, 61
  %1673 = trunc i128 %1672 to i64
  %1674 = and i64 %1673, -8
  %1675 = load ptr, ptr %112, align 8, !tbaa !55
  %1676 = add i64 %1659, 1
  %1677 = insertelement <8 x i64> poison, i64 %1676, i64 0
  %1678 = shufflevector <8 x i64> %1677, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1679

1679:                                             ; preds = %1686, %1654
  %1680 = phi i64 [ %1674, %1654 ], [ %1689, %1686 ]
  %1681 = getelementptr inbounds i64, ptr %1675, i64 %1680
  %1682 = load volatile <8 x i64>, ptr %1681, align 64, !tbaa !17
  %1683 = icmp eq <8 x i64> %1682, %1678
  %1684 = bitcast <8 x i1> %1683 to i8
  %1685 = icmp eq i8 %1684, 0
  br i1 %1685, label %1686, label %1690

1686:                                             ; preds = %1679
  %1687 = add i64 %1680, 8
  %1688 = icmp eq i64 %1687, %1668
  %1689 = select i1 %1688, i64 0, i64 %1687
  br label %1679, !llvm.loop !197

1690:                                             ; preds = %1679
  %1691 = add i64 %111, %1655
  %1692 = call i8 @llvm.cttz.i8(i8 %1684, i1 true), !range !52
  %1693 = zext i8 %1692 to i64
  %1694 = add i64 %1680, %1693
  %1695 = getelementptr inbounds i32, ptr %114, i64 %1694
  %1696 = load i32, ptr %1695, align 4, !tbaa !10
  %1697 = getelementptr inbounds i32, ptr %115, i64 %1691
  store i32 %1696, ptr %1697, align 4, !tbaa !10
  %1698 = add nuw nsw i64 %1650, 1
  %1699 = icmp ult i64 %1650, 63
  br i1 %1699, label %1649, label %1652, !llvm.loop !208
}

define dso_local i64 @list_successors(ptr noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #8 {
  %6 = alloca [4 x ptr], align 16
  %7 = alloca %struct.State, align 8
  %8 = alloca [4 x ptr], align 16
  %9 = alloca %struct.State, align 8
  %10 = alloca [17 x i32], align 16
  %11 = alloca [4 x ptr], align 16
  %12 = alloca %struct.State, align 8
  %13 = alloca [256 x i32], align 16
  %14 = alloca [17 x i32], align 16
  %15 = alloca [4 x ptr], align 16
  %16 = alloca %struct.State, align 8
  %17 = alloca [4 x ptr], align 16
  %18 = alloca %struct.Leaving, align 8
  %19 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 3
  %20 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %21 = icmp eq i64 %3, 0
  br i1 %21, label %1333, label %22

22:                                               ; preds = %5
  %23 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 2
  %24 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 61
  %25 = getelementptr inbounds ptr, ptr %17, i64 1
  %26 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 1
  %27 = getelementptr inbounds ptr, ptr %17, i64 2
  %28 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1
  %29 = getelementptr inbounds ptr, ptr %17, i64 3
  %30 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 1
  %31 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1
  %32 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 2
  %33 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 3
  %34 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5
  %35 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7
  %36 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 8
  %37 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 9
  %38 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 10
  %39 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 11
  %40 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 12
  %41 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 13
  %42 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %43 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 1
  %44 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %45 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %46 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 1
  %47 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %48 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 17
  %49 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 4
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %51 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %52 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53
  %53 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 2
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %55 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 5
  %56 = getelementptr inbounds ptr, ptr %15, i64 1
  %57 = getelementptr inbounds [2 x i64], ptr %16, i64 0, i64 1
  %58 = getelementptr inbounds ptr, ptr %15, i64 2
  %59 = getelementptr inbounds %struct.State, ptr %16, i64 0, i32 1
  %60 = getelementptr inbounds ptr, ptr %15, i64 3
  %61 = getelementptr inbounds %struct.State, ptr %16, i64 0, i32 1, i64 1
  %62 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 4
  %63 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 1
  %64 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %65 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52
  %66 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 2
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %68 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %69 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 28
  %70 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %71 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %72 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 3
  %73 = getelementptr inbounds ptr, ptr %11, i64 1
  %74 = getelementptr inbounds [2 x i64], ptr %12, i64 0, i64 1
  %75 = getelementptr inbounds ptr, ptr %11, i64 2
  %76 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1
  %77 = getelementptr inbounds ptr, ptr %11, i64 3
  %78 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1, i64 1
  %79 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 19
  %80 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 20
  %81 = getelementptr inbounds ptr, ptr %8, i64 1
  %82 = getelementptr inbounds [2 x i64], ptr %9, i64 0, i64 1
  %83 = getelementptr inbounds ptr, ptr %8, i64 2
  %84 = getelementptr inbounds %struct.State, ptr %9, i64 0, i32 1
  %85 = getelementptr inbounds ptr, ptr %8, i64 3
  %86 = getelementptr inbounds %struct.State, ptr %9, i64 0, i32 1, i64 1
  %87 = getelementptr inbounds ptr, ptr %6, i64 1
  %88 = getelementptr inbounds [2 x i64], ptr %7, i64 0, i64 1
  %89 = getelementptr inbounds ptr, ptr %6, i64 2
  %90 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1
  %91 = getelementptr inbounds ptr, ptr %6, i64 3
  %92 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1, i64 1
  %93 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 4
  %94 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 6
  br label %95

95:                                               ; preds = %22, %1328
  %96 = phi i64 [ 0, %22 ], [ %1331, %1328 ]
  %97 = load i64, ptr %19, align 8, !tbaa !75
  %98 = load i64, ptr %23, align 8, !tbaa !72
  %99 = sub i64 %97, %98
  %100 = load i64, ptr %24, align 8, !tbaa !77
  %101 = icmp ult i64 %99, %100
  br i1 %101, label %1333, label %102

102:                                              ; preds = %95
  %103 = load i64, ptr %20, align 8, !tbaa !209
  %104 = icmp eq i64 %103, 0
  br i1 %104, label %105, label %1333

105:                                              ; preds = %102
  %106 = getelementptr inbounds i64, ptr %2, i64 %96
  %107 = load i64, ptr %106, align 8, !tbaa !12
  %108 = add i64 %96, %4
  call void @llvm.lifetime.start.p0(i64 160, ptr nonnull %18) #17
  call void @llvm.experimental.noalias.scope.decl(metadata !210)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %17) #17, !noalias !213
  store ptr %18, ptr %17, align 16, !tbaa !83, !noalias !213
  store ptr %26, ptr %25, align 8, !tbaa !83, !noalias !213
  store ptr %28, ptr %27, align 16, !tbaa !83, !noalias !213
  store ptr %30, ptr %29, align 8, !tbaa !83, !noalias !213
  br label %109

109:                                              ; preds = %109, %105
  %110 = phi i64 [ 0, %105 ], [ %121, %109 ]
  %111 = phi i64 [ %107, %105 ], [ %120, %109 ]
  %112 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %110
  %113 = load i64, ptr %112, align 8, !tbaa !12, !noalias !213
  %114 = shl nsw i64 -1, %113
  %115 = xor i64 %114, -1
  %116 = and i64 %111, %115
  %117 = getelementptr inbounds [4 x ptr], ptr %17, i64 0, i64 %110
  %118 = load ptr, ptr %117, align 8, !tbaa !83, !noalias !213
  store i64 %116, ptr %118, align 8, !tbaa !12
  %119 = load i64, ptr %112, align 8, !tbaa !12, !noalias !213
  %120 = lshr i64 %111, %119
  %121 = add nuw nsw i64 %110, 1
  %122 = icmp eq i64 %121, 4
  br i1 %122, label %123, label %109, !llvm.loop !84

123:                                              ; preds = %109
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %17) #17, !noalias !213
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %31, i8 0, i64 16, i1 false), !alias.scope !210
  store i64 %107, ptr %32, align 8, !tbaa !98, !alias.scope !210
  store i64 %108, ptr %33, align 8, !tbaa !101, !alias.scope !210
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %34, i8 0, i64 24, i1 false), !alias.scope !210
  store i32 1, ptr %36, align 8, !tbaa !102, !alias.scope !210
  store i32 0, ptr %38, align 8, !tbaa !103, !alias.scope !210
  store i64 0, ptr %39, align 8, !tbaa !104, !alias.scope !210
  store i64 0, ptr %40, align 8, !tbaa !105, !alias.scope !210
  store i64 0, ptr %41, align 8, !tbaa !106, !alias.scope !210
  %124 = load i64, ptr %42, align 8, !tbaa !12, !noalias !210
  store i64 %124, ptr %43, align 8, !tbaa !12, !alias.scope !210
  %125 = load i64, ptr %44, align 8, !tbaa !12, !noalias !210
  %126 = add i64 %125, %124
  store i64 %126, ptr %35, align 8, !tbaa !12, !alias.scope !210
  %127 = load i64, ptr %45, align 8, !tbaa !12, !noalias !210
  %128 = add i64 %127, %126
  store i64 %128, ptr %46, align 8, !tbaa !12, !alias.scope !210
  %129 = load i64, ptr %47, align 8, !tbaa !70, !noalias !210
  %130 = trunc i64 %129 to i32
  %131 = and i32 %130, 1
  store i32 %131, ptr %37, align 4, !tbaa !107, !alias.scope !210
  %132 = load i64, ptr %48, align 8, !tbaa !108, !noalias !210
  br label %133

133:                                              ; preds = %133, %123
  %134 = phi i1 [ true, %123 ], [ false, %133 ]
  %135 = phi i64 [ 0, %123 ], [ 1, %133 ]
  %136 = phi i64 [ 0, %123 ], [ %150, %133 ]
  %137 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %135
  %138 = load i64, ptr %137, align 8, !tbaa !12, !noalias !210
  %139 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %138
  %140 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %135
  %141 = load i64, ptr %140, align 8, !tbaa !12, !alias.scope !210
  %142 = load ptr, ptr %139, align 8, !tbaa !62, !noalias !210
  %143 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %138, i32 1
  %144 = load i64, ptr %143, align 8, !tbaa !60, !noalias !210
  %145 = mul i64 %144, %141
  %146 = getelementptr inbounds i32, ptr %142, i64 %145
  %147 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1, i64 %135
  store ptr %146, ptr %147, align 8, !tbaa !83, !alias.scope !210
  %148 = load i32, ptr %146, align 4, !tbaa !10
  %149 = sext i32 %148 to i64
  %150 = add i64 %136, %149
  %151 = call i64 @llvm.usub.sat.i64(i64 %132, i64 %149)
  %152 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %135
  store i64 %151, ptr %152, align 8, !tbaa !12, !alias.scope !210
  br i1 %134, label %133, label %153, !llvm.loop !109

153:                                              ; preds = %133
  %154 = trunc i64 %108 to i32
  store i64 %150, ptr %49, align 8, !tbaa !110, !alias.scope !210
  br label %155

155:                                              ; preds = %408, %153
  %156 = phi i64 [ 0, %153 ], [ %409, %408 ]
  %157 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %156
  %158 = load i64, ptr %157, align 8, !tbaa !12
  %159 = load i64, ptr %49, align 8, !tbaa !110
  %160 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %156
  %161 = load i64, ptr %160, align 8, !tbaa !12
  %162 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i64 %161
  %163 = load ptr, ptr %162, align 8, !tbaa !83
  %164 = load i64, ptr %50, align 8, !tbaa !111
  %165 = shl i64 %164, 1
  %166 = or i64 %165, 1
  %167 = mul i64 %166, %158
  %168 = add i64 %167, %159
  %169 = getelementptr inbounds i64, ptr %163, i64 %168
  %170 = load atomic i64, ptr %169 acquire, align 8
  %171 = icmp eq i64 %170, 0
  br i1 %171, label %172, label %174, !prof !68

172:                                              ; preds = %155
  %173 = call fastcc i64 @fill_calls(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %156, i64 noundef %158, i64 noundef %159, i64 noundef %107, i64 noundef %108) #16
  br label %176

174:                                              ; preds = %155
  %175 = add i64 %170, -1
  br label %176

176:                                              ; preds = %174, %172
  %177 = phi i64 [ %173, %172 ], [ %175, %174 ]
  %178 = lshr i64 %177, 1
  %179 = load i64, ptr %40, align 8, !tbaa !105
  %180 = or i64 %179, %178
  store i64 %180, ptr %40, align 8, !tbaa !105
  %181 = sub nuw nsw i64 1, %156
  %182 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %181
  %183 = load i64, ptr %182, align 8, !tbaa !12
  %184 = and i64 %177, 1
  %185 = load i64, ptr %39, align 8, !tbaa !104
  %186 = or i64 %185, %184
  store i64 %186, ptr %39, align 8, !tbaa !104
  %187 = icmp ugt i64 %177, 1
  br i1 %187, label %188, label %408

188:                                              ; preds = %176
  %189 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %156
  %190 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %156
  %191 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %156
  %192 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %181
  %193 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %181
  %194 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %156
  %195 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %181
  br label %196

196:                                              ; preds = %404, %188
  %197 = phi i64 [ %178, %188 ], [ %405, %404 ]
  %198 = load ptr, ptr %51, align 8, !tbaa !112
  %199 = getelementptr inbounds i64, ptr %198, i64 %197
  %200 = load i64, ptr %199, align 8, !tbaa !12
  %201 = load i32, ptr %36, align 8, !tbaa !102
  %202 = icmp eq i32 %201, 0
  %203 = and i64 %200, 4503599627370496
  %204 = icmp eq i64 %203, 0
  %205 = select i1 %202, i1 true, i1 %204
  br i1 %205, label %210, label %206, !prof !113

206:                                              ; preds = %196
  %207 = load i64, ptr %49, align 8, !tbaa !110
  %208 = load i64, ptr %32, align 8, !tbaa !98
  %209 = load i64, ptr %33, align 8, !tbaa !101
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %197, i64 noundef %156, ptr noundef nonnull %18, i64 noundef %207, i64 noundef %208, i64 noundef %209) #16
  br label %210

210:                                              ; preds = %206, %196
  %211 = load i64, ptr %189, align 8, !tbaa !12
  %212 = load i64, ptr %190, align 8, !tbaa !12
  %213 = lshr i64 %200, 48
  %214 = and i64 %213, 15
  %215 = icmp ne i64 %214, 0
  %216 = icmp ne i64 %212, 0
  %217 = and i1 %215, %216
  br i1 %217, label %218, label %265

218:                                              ; preds = %210
  %219 = lshr i64 %200, 24
  %220 = and i64 %219, 16777215
  %221 = load i64, ptr %160, align 8, !tbaa !12
  %222 = shl i64 %221, 35
  %223 = shl i64 %211, 14
  %224 = or i64 %223, %222
  %225 = or i64 %224, %220
  %226 = mul i64 %225, -7046029254386353131
  %227 = zext i64 %226 to i128
  %228 = load i64, ptr %53, align 8, !tbaa !44
  %229 = zext i64 %228 to i128
  %230 = mul nuw i128 %227, %229
  %231 = lshr i128 %230, 64
  %232 = trunc i128 %231 to i64
  %233 = add i64 %225, 1
  %234 = load ptr, ptr %52, align 8, !tbaa !46
  %235 = getelementptr inbounds i64, ptr %234, i64 %232
  %236 = load atomic i64, ptr %235 acquire, align 8
  %237 = lshr i64 %236, 28
  %238 = icmp ne i64 %237, %233
  %239 = and i64 %236, 268435455
  %240 = icmp ne i64 %236, 0
  %241 = select i1 %238, i64 -1, i64 %239
  %242 = and i1 %240, %238
  br i1 %242, label %243, label %260

243:                                              ; preds = %218, %243
  %244 = phi i64 [ %258, %243 ], [ %241, %218 ]
  %245 = phi i64 [ %249, %243 ], [ %232, %218 ]
  %246 = add i64 %245, 1
  %247 = load i64, ptr %53, align 8, !tbaa !44
  %248 = icmp eq i64 %246, %247
  %249 = select i1 %248, i64 0, i64 %246
  %250 = load ptr, ptr %52, align 8, !tbaa !46
  %251 = getelementptr inbounds i64, ptr %250, i64 %249
  %252 = load atomic i64, ptr %251 acquire, align 8
  %253 = lshr i64 %252, 28
  %254 = icmp ne i64 %253, %233
  %255 = and i64 %252, 268435455
  %256 = icmp ne i64 %252, 0
  %257 = select i1 %256, i64 %244, i64 -1
  %258 = select i1 %254, i64 %257, i64 %255
  %259 = and i1 %256, %254
  br i1 %259, label %243, label %260, !llvm.loop !114

260:                                              ; preds = %243, %218
  %261 = phi i64 [ %241, %218 ], [ %258, %243 ]
  %262 = icmp eq i64 %261, -1
  br i1 %262, label %263, label %265, !prof !68

263:                                              ; preds = %260
  %264 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %221, i64 noundef %211, i64 noundef %220, i64 noundef %225) #16
  br label %265

265:                                              ; preds = %263, %260, %210
  %266 = phi i64 [ %211, %210 ], [ %264, %263 ], [ %261, %260 ]
  %267 = phi i64 [ 0, %210 ], [ 1, %263 ], [ 1, %260 ]
  %268 = icmp ugt i64 %214, %267
  %269 = icmp ult i64 %267, %212
  %270 = and i1 %268, %269
  br i1 %270, label %271, label %328, !prof !68

271:                                              ; preds = %265, %322
  %272 = phi i64 [ %324, %322 ], [ %267, %265 ]
  %273 = phi i64 [ %323, %322 ], [ %266, %265 ]
  %274 = load ptr, ptr %54, align 8, !tbaa !115
  %275 = getelementptr inbounds %struct.Local, ptr %274, i64 %197, i32 6, i64 %272
  %276 = load i32, ptr %275, align 4, !tbaa !10
  %277 = zext i32 %276 to i64
  %278 = load i64, ptr %160, align 8, !tbaa !12
  %279 = shl i64 %278, 35
  %280 = shl i64 %273, 14
  %281 = or i64 %280, %279
  %282 = or i64 %281, %277
  %283 = mul i64 %282, -7046029254386353131
  %284 = zext i64 %283 to i128
  %285 = load i64, ptr %53, align 8, !tbaa !44
  %286 = zext i64 %285 to i128
  %287 = mul nuw i128 %284, %286
  %288 = lshr i128 %287, 64
  %289 = trunc i128 %288 to i64
  %290 = add i64 %282, 1
  %291 = load ptr, ptr %52, align 8, !tbaa !46
  %292 = getelementptr inbounds i64, ptr %291, i64 %289
  %293 = load atomic i64, ptr %292 acquire, align 8
  %294 = lshr i64 %293, 28
  %295 = icmp ne i64 %294, %290
  %296 = and i64 %293, 268435455
  %297 = icmp ne i64 %293, 0
  %298 = select i1 %295, i64 -1, i64 %296
  %299 = and i1 %297, %295
  br i1 %299, label %300, label %317

300:                                              ; preds = %271, %300
  %301 = phi i64 [ %315, %300 ], [ %298, %271 ]
  %302 = phi i64 [ %306, %300 ], [ %289, %271 ]
  %303 = add i64 %302, 1
  %304 = load i64, ptr %53, align 8, !tbaa !44
  %305 = icmp eq i64 %303, %304
  %306 = select i1 %305, i64 0, i64 %303
  %307 = load ptr, ptr %52, align 8, !tbaa !46
  %308 = getelementptr inbounds i64, ptr %307, i64 %306
  %309 = load atomic i64, ptr %308 acquire, align 8
  %310 = lshr i64 %309, 28
  %311 = icmp ne i64 %310, %290
  %312 = and i64 %309, 268435455
  %313 = icmp ne i64 %309, 0
  %314 = select i1 %313, i64 %301, i64 -1
  %315 = select i1 %311, i64 %314, i64 %312
  %316 = and i1 %313, %311
  br i1 %316, label %300, label %317, !llvm.loop !114

317:                                              ; preds = %300, %271
  %318 = phi i64 [ %298, %271 ], [ %315, %300 ]
  %319 = icmp eq i64 %318, -1
  br i1 %319, label %320, label %322, !prof !68

320:                                              ; preds = %317
  %321 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %278, i64 noundef %273, i64 noundef %277, i64 noundef %282) #16
  br label %322

322:                                              ; preds = %320, %317
  %323 = phi i64 [ %321, %320 ], [ %318, %317 ]
  %324 = add nuw nsw i64 %272, 1
  %325 = icmp ugt i64 %214, %324
  %326 = icmp ult i64 %324, %212
  %327 = and i1 %325, %326
  br i1 %327, label %271, label %328, !prof !68, !llvm.loop !116

328:                                              ; preds = %322, %265
  %329 = phi i64 [ %266, %265 ], [ %323, %322 ]
  %330 = phi i64 [ %267, %265 ], [ %324, %322 ]
  %331 = phi i1 [ %268, %265 ], [ %325, %322 ]
  %332 = sub i64 %214, %330
  %333 = load i64, ptr %55, align 8, !tbaa !117
  %334 = add i64 %332, %333
  store i64 %334, ptr %55, align 8, !tbaa !117
  %335 = zext i1 %331 to i64
  %336 = shl nuw i64 %335, %156
  %337 = load i64, ptr %41, align 8, !tbaa !12
  %338 = or i64 %337, %336
  store i64 %338, ptr %41, align 8, !tbaa !12
  %339 = and i64 %200, 16777215
  %340 = load i64, ptr %191, align 8, !tbaa !12
  %341 = shl i64 %339, %340
  %342 = load i64, ptr %192, align 8, !tbaa !12
  %343 = load i64, ptr %193, align 8, !tbaa !12
  %344 = shl i64 %342, %343
  %345 = or i64 %344, %341
  %346 = load i64, ptr %194, align 8, !tbaa !12
  %347 = shl i64 %329, %346
  %348 = or i64 %345, %347
  %349 = load i64, ptr %195, align 8, !tbaa !12
  %350 = shl i64 %183, %349
  %351 = or i64 %348, %350
  %352 = load i64, ptr %32, align 8, !tbaa !98
  %353 = icmp ne i64 %351, %352
  %354 = zext i1 %353 to i32
  %355 = load i32, ptr %38, align 8, !tbaa !103
  %356 = or i32 %355, %354
  store i32 %356, ptr %38, align 8, !tbaa !103
  %357 = load i32, ptr %37, align 4, !tbaa !107
  %358 = icmp eq i32 %357, 0
  br i1 %358, label %391, label %359, !prof !71

359:                                              ; preds = %328
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %16) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %15) #17, !noalias !216
  store ptr %16, ptr %15, align 16, !tbaa !83, !noalias !216
  store ptr %57, ptr %56, align 8, !tbaa !83, !noalias !216
  store ptr %59, ptr %58, align 16, !tbaa !83, !noalias !216
  store ptr %61, ptr %60, align 8, !tbaa !83, !noalias !216
  br label %360

360:                                              ; preds = %360, %359
  %361 = phi i64 [ 0, %359 ], [ %372, %360 ]
  %362 = phi i64 [ %351, %359 ], [ %371, %360 ]
  %363 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %361
  %364 = load i64, ptr %363, align 8, !tbaa !12, !noalias !216
  %365 = shl nsw i64 -1, %364
  %366 = xor i64 %365, -1
  %367 = and i64 %362, %366
  %368 = getelementptr inbounds [4 x ptr], ptr %15, i64 0, i64 %361
  %369 = load ptr, ptr %368, align 8, !tbaa !83, !noalias !216
  store i64 %367, ptr %369, align 8, !tbaa !12
  %370 = load i64, ptr %363, align 8, !tbaa !12, !noalias !216
  %371 = lshr i64 %362, %370
  %372 = add nuw nsw i64 %361, 1
  %373 = icmp eq i64 %372, 4
  br i1 %373, label %374, label %360, !llvm.loop !84

374:                                              ; preds = %360
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #17, !noalias !216
  %375 = load i64, ptr %57, align 8, !tbaa !12
  %376 = load i64, ptr %16, align 8, !tbaa !12
  %377 = load i64, ptr %42, align 8, !tbaa !12
  %378 = shl i64 %376, %377
  %379 = or i64 %378, %375
  %380 = load i64, ptr %61, align 8, !tbaa !12
  %381 = load i64, ptr %44, align 8, !tbaa !12
  %382 = add i64 %381, %377
  %383 = shl i64 %380, %382
  %384 = or i64 %379, %383
  %385 = load i64, ptr %59, align 8, !tbaa !12
  %386 = load i64, ptr %45, align 8, !tbaa !12
  %387 = add i64 %386, %382
  %388 = shl i64 %385, %387
  %389 = or i64 %384, %388
  %390 = call i64 @llvm.umin.i64(i64 %389, i64 %351)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %16) #17
  br label %391

391:                                              ; preds = %374, %328
  %392 = phi i64 [ %390, %374 ], [ %351, %328 ]
  %393 = load i64, ptr %62, align 8, !tbaa !121
  %394 = add i64 %393, 1
  store i64 %394, ptr %62, align 8, !tbaa !121
  %395 = icmp eq i64 %107, %392
  br i1 %395, label %404, label %396

396:                                              ; preds = %391
  %397 = load ptr, ptr %1, align 8, !tbaa !79
  %398 = load i64, ptr %23, align 8, !tbaa !72
  %399 = getelementptr inbounds i64, ptr %397, i64 %398
  store i64 %392, ptr %399, align 8, !tbaa !12
  %400 = load ptr, ptr %63, align 8, !tbaa !87
  %401 = load i64, ptr %23, align 8, !tbaa !72
  %402 = add i64 %401, 1
  store i64 %402, ptr %23, align 8, !tbaa !72
  %403 = getelementptr inbounds i32, ptr %400, i64 %401
  store i32 %154, ptr %403, align 4, !tbaa !10
  br label %404

404:                                              ; preds = %391, %396
  %405 = add i64 %197, 1
  %406 = and i64 %200, 9007199254740992
  %407 = icmp eq i64 %406, 0
  br i1 %407, label %196, label %408, !llvm.loop !123

408:                                              ; preds = %404, %176
  %409 = add nuw nsw i64 %156, 1
  %410 = icmp eq i64 %409, 2
  br i1 %410, label %423, label %155, !llvm.loop !124

411:                                              ; preds = %444
  %412 = load i64, ptr %47, align 8, !tbaa !70
  %413 = and i64 %412, 2
  %414 = icmp eq i64 %413, 0
  %415 = load i64, ptr %39, align 8
  %416 = icmp ne i64 %415, 0
  %417 = select i1 %414, i1 true, i1 %416
  %418 = load i64, ptr %40, align 8
  %419 = icmp eq i64 %418, 0
  %420 = select i1 %417, i1 true, i1 %419
  %421 = load i64, ptr %79, align 8, !tbaa !125
  %422 = icmp eq i64 %421, 0
  br i1 %422, label %968, label %971

423:                                              ; preds = %408, %444
  %424 = phi i64 [ %445, %444 ], [ 0, %408 ]
  %425 = sub nuw nsw i64 1, %424
  %426 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1, i64 %425
  %427 = load ptr, ptr %426, align 8, !tbaa !83
  %428 = load i32, ptr %427, align 4, !tbaa !10
  %429 = icmp slt i32 %428, 1
  br i1 %429, label %444, label %430

430:                                              ; preds = %423
  %431 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %425
  %432 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %425
  %433 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %424
  %434 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %424
  %435 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 26, i64 %424
  %436 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 27, i64 %424
  %437 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %424
  %438 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %424
  %439 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %424
  %440 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %425
  %441 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %425
  %442 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %424
  %443 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %425
  br label %447

444:                                              ; preds = %963, %423
  %445 = add nuw nsw i64 %424, 1
  %446 = icmp eq i64 %445, 2
  br i1 %446, label %411, label %423, !llvm.loop !126

447:                                              ; preds = %963, %430
  %448 = phi i64 [ 1, %430 ], [ %964, %963 ]
  %449 = icmp ugt i64 %448, 1
  br i1 %449, label %450, label %457

450:                                              ; preds = %447
  %451 = getelementptr inbounds i32, ptr %427, i64 %448
  %452 = load i32, ptr %451, align 4, !tbaa !10
  %453 = add nsw i64 %448, -1
  %454 = getelementptr inbounds i32, ptr %427, i64 %453
  %455 = load i32, ptr %454, align 4, !tbaa !10
  %456 = icmp eq i32 %452, %455
  br i1 %456, label %963, label %457

457:                                              ; preds = %450, %447
  %458 = phi i64 [ %453, %450 ], [ 0, %447 ]
  %459 = load i64, ptr %431, align 8, !tbaa !12
  %460 = load i64, ptr %432, align 8, !tbaa !12
  %461 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %460
  %462 = load ptr, ptr %461, align 8, !tbaa !83
  %463 = load i64, ptr %50, align 8, !tbaa !111
  %464 = mul i64 %463, %459
  %465 = add i64 %464, %458
  %466 = getelementptr inbounds i32, ptr %462, i64 %465
  %467 = load atomic i32, ptr %466 acquire, align 4
  %468 = icmp eq i32 %467, 0
  br i1 %468, label %469, label %517, !prof !68

469:                                              ; preds = %457, %469
  %470 = cmpxchg ptr %64, i64 0, i64 1 acquire monotonic, align 8
  %471 = extractvalue { i64, i1 } %470, 1
  br i1 %471, label %472, label %469, !llvm.loop !127

472:                                              ; preds = %469
  %473 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %460
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %14) #17
  %474 = load ptr, ptr %473, align 8, !tbaa !62
  %475 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %460, i32 1
  %476 = load i64, ptr %475, align 8, !tbaa !60
  %477 = mul i64 %476, %459
  %478 = getelementptr inbounds i32, ptr %474, i64 %477
  %479 = icmp eq i64 %476, 0
  br i1 %479, label %503, label %480

480:                                              ; preds = %472, %480
  %481 = phi i64 [ %485, %480 ], [ 0, %472 ]
  %482 = getelementptr inbounds i32, ptr %478, i64 %481
  %483 = load i32, ptr %482, align 4, !tbaa !10
  %484 = getelementptr inbounds i32, ptr %14, i64 %481
  store i32 %483, ptr %484, align 4, !tbaa !10
  %485 = add nuw i64 %481, 1
  %486 = icmp eq i64 %485, %476
  br i1 %486, label %487, label %480, !llvm.loop !67

487:                                              ; preds = %480
  %488 = load i32, ptr %14, align 16, !tbaa !10
  %489 = trunc i64 %458 to i32
  %490 = add nsw i32 %489, 1
  %491 = icmp slt i32 %490, %488
  br i1 %491, label %492, label %503

492:                                              ; preds = %487
  %493 = sext i32 %490 to i64
  br label %494

494:                                              ; preds = %494, %492
  %495 = phi i64 [ %493, %492 ], [ %496, %494 ]
  %496 = add nuw nsw i64 %495, 1
  %497 = getelementptr inbounds [17 x i32], ptr %14, i64 0, i64 %496
  %498 = load i32, ptr %497, align 4, !tbaa !10
  %499 = getelementptr inbounds [17 x i32], ptr %14, i64 0, i64 %495
  store i32 %498, ptr %499, align 4, !tbaa !10
  %500 = load i32, ptr %14, align 16, !tbaa !10
  %501 = sext i32 %500 to i64
  %502 = icmp slt i64 %496, %501
  br i1 %502, label %494, label %503, !llvm.loop !128

503:                                              ; preds = %494, %487, %472
  %504 = phi i32 [ %488, %487 ], [ undef, %472 ], [ %500, %494 ]
  %505 = sext i32 %504 to i64
  %506 = getelementptr inbounds [17 x i32], ptr %14, i64 0, i64 %505
  store i32 -1, ptr %506, align 4, !tbaa !10
  %507 = load i32, ptr %14, align 16, !tbaa !10
  %508 = add nsw i32 %507, -1
  store i32 %508, ptr %14, align 16, !tbaa !10
  %509 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %473, ptr noundef nonnull %14) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %14) #17
  %510 = load ptr, ptr %461, align 8, !tbaa !83
  %511 = load i64, ptr %50, align 8, !tbaa !111
  %512 = mul i64 %511, %459
  %513 = add i64 %512, %458
  %514 = getelementptr inbounds i32, ptr %510, i64 %513
  %515 = trunc i64 %509 to i32
  %516 = add i32 %515, 1
  store atomic i32 %516, ptr %514 release, align 4
  store atomic i64 0, ptr %64 release, align 8
  br label %520

517:                                              ; preds = %457
  %518 = zext i32 %467 to i64
  %519 = add nsw i64 %518, -1
  br label %520

520:                                              ; preds = %517, %503
  %521 = phi i64 [ %509, %503 ], [ %519, %517 ]
  %522 = load i64, ptr %433, align 8, !tbaa !12
  %523 = getelementptr inbounds i32, ptr %427, i64 %448
  %524 = load i32, ptr %523, align 4, !tbaa !10
  %525 = sext i32 %524 to i64
  %526 = load i64, ptr %434, align 8, !tbaa !12
  %527 = shl i64 %526, 35
  %528 = shl i64 %522, 14
  %529 = or i64 %528, %525
  %530 = or i64 %529, %527
  %531 = mul i64 %530, -7046029254386353131
  %532 = zext i64 %531 to i128
  %533 = load i64, ptr %66, align 8, !tbaa !44
  %534 = zext i64 %533 to i128
  %535 = mul nuw i128 %532, %534
  %536 = lshr i128 %535, 64
  %537 = trunc i128 %536 to i64
  %538 = add i64 %530, 1
  %539 = load ptr, ptr %65, align 8, !tbaa !46
  %540 = getelementptr inbounds i64, ptr %539, i64 %537
  %541 = load atomic i64, ptr %540 acquire, align 8
  %542 = lshr i64 %541, 28
  %543 = icmp ne i64 %542, %538
  %544 = and i64 %541, 268435455
  %545 = icmp ne i64 %541, 0
  %546 = select i1 %543, i64 -1, i64 %544
  %547 = and i1 %545, %543
  br i1 %547, label %548, label %565

548:                                              ; preds = %520, %548
  %549 = phi i64 [ %563, %548 ], [ %546, %520 ]
  %550 = phi i64 [ %554, %548 ], [ %537, %520 ]
  %551 = add i64 %550, 1
  %552 = load i64, ptr %66, align 8, !tbaa !44
  %553 = icmp eq i64 %551, %552
  %554 = select i1 %553, i64 0, i64 %551
  %555 = load ptr, ptr %65, align 8, !tbaa !46
  %556 = getelementptr inbounds i64, ptr %555, i64 %554
  %557 = load atomic i64, ptr %556 acquire, align 8
  %558 = lshr i64 %557, 28
  %559 = icmp ne i64 %558, %538
  %560 = and i64 %557, 268435455
  %561 = icmp ne i64 %557, 0
  %562 = select i1 %561, i64 %549, i64 -1
  %563 = select i1 %559, i64 %562, i64 %560
  %564 = and i1 %561, %559
  br i1 %564, label %548, label %565, !llvm.loop !114

565:                                              ; preds = %548, %520
  %566 = phi i64 [ %546, %520 ], [ %563, %548 ]
  %567 = icmp eq i64 %566, -1
  br i1 %567, label %568, label %731, !prof !68

568:                                              ; preds = %565, %568
  %569 = cmpxchg ptr %64, i64 0, i64 1 acquire monotonic, align 8
  %570 = extractvalue { i64, i1 } %569, 1
  br i1 %570, label %571, label %568, !llvm.loop !127

571:                                              ; preds = %568
  %572 = load i64, ptr %66, align 8, !tbaa !44
  %573 = zext i64 %572 to i128
  %574 = mul nuw i128 %573, %532
  %575 = lshr i128 %574, 64
  %576 = trunc i128 %575 to i64
  %577 = load ptr, ptr %65, align 8, !tbaa !46
  %578 = getelementptr inbounds i64, ptr %577, i64 %576
  %579 = load atomic i64, ptr %578 acquire, align 8
  %580 = lshr i64 %579, 28
  %581 = icmp ne i64 %580, %538
  %582 = and i64 %579, 268435455
  %583 = icmp ne i64 %579, 0
  %584 = select i1 %581, i64 -1, i64 %582
  %585 = and i1 %583, %581
  br i1 %585, label %586, label %603

586:                                              ; preds = %571, %586
  %587 = phi i64 [ %601, %586 ], [ %584, %571 ]
  %588 = phi i64 [ %592, %586 ], [ %576, %571 ]
  %589 = add i64 %588, 1
  %590 = load i64, ptr %66, align 8, !tbaa !44
  %591 = icmp eq i64 %589, %590
  %592 = select i1 %591, i64 0, i64 %589
  %593 = load ptr, ptr %65, align 8, !tbaa !46
  %594 = getelementptr inbounds i64, ptr %593, i64 %592
  %595 = load atomic i64, ptr %594 acquire, align 8
  %596 = lshr i64 %595, 28
  %597 = icmp ne i64 %596, %538
  %598 = and i64 %595, 268435455
  %599 = icmp ne i64 %595, 0
  %600 = select i1 %599, i64 %587, i64 -1
  %601 = select i1 %597, i64 %600, i64 %598
  %602 = and i1 %599, %597
  br i1 %602, label %586, label %603, !llvm.loop !114

603:                                              ; preds = %586, %571
  %604 = phi i64 [ %584, %571 ], [ %601, %586 ]
  %605 = icmp eq i64 %604, -1
  br i1 %605, label %606, label %729

606:                                              ; preds = %603
  %607 = load i64, ptr %67, align 8, !tbaa !129
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %13) #17
  %608 = load i64, ptr %434, align 8, !tbaa !12
  %609 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %608
  %610 = load ptr, ptr %609, align 8, !tbaa !62
  %611 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %608, i32 1
  %612 = load i64, ptr %611, align 8, !tbaa !60
  %613 = mul i64 %612, %522
  %614 = getelementptr inbounds i32, ptr %610, i64 %613
  %615 = load i64, ptr %68, align 8, !tbaa !130
  %616 = icmp eq i64 %615, 0
  br i1 %616, label %624, label %617

617:                                              ; preds = %606, %617
  %618 = phi i64 [ %622, %617 ], [ 0, %606 ]
  %619 = getelementptr inbounds i32, ptr %614, i64 %618
  %620 = load i32, ptr %619, align 4, !tbaa !10
  %621 = getelementptr inbounds i32, ptr %13, i64 %618
  store i32 %620, ptr %621, align 4, !tbaa !10
  %622 = add nuw i64 %618, 1
  %623 = icmp eq i64 %622, %615
  br i1 %623, label %624, label %617, !llvm.loop !67

624:                                              ; preds = %617, %606
  %625 = load i64, ptr %435, align 8, !tbaa !12
  %626 = load i64, ptr %436, align 8, !tbaa !12
  %627 = icmp ult i64 %625, %626
  br i1 %627, label %714, label %663

628:                                              ; preds = %725
  %629 = load i64, ptr %67, align 8, !tbaa !129
  %630 = icmp ugt i64 %629, %607
  br i1 %630, label %631, label %660

631:                                              ; preds = %628
  %632 = load ptr, ptr %54, align 8, !tbaa !115
  br label %633

633:                                              ; preds = %656, %631
  %634 = phi i1 [ true, %631 ], [ %658, %656 ]
  %635 = phi i64 [ %607, %631 ], [ %657, %656 ]
  %636 = getelementptr inbounds %struct.Local, ptr %632, i64 %635, i32 5
  %637 = load i32, ptr %636, align 4, !tbaa !131
  %638 = icmp eq i32 %637, -1
  br i1 %638, label %656, label %639

639:                                              ; preds = %633
  %640 = load ptr, ptr %70, align 8, !tbaa !133
  %641 = zext i32 %637 to i64
  br label %645

642:                                              ; preds = %650
  %643 = add nuw nsw i64 %646, 1
  %644 = icmp eq i64 %643, 4294967295
  br i1 %644, label %656, label %645, !llvm.loop !134

645:                                              ; preds = %642, %639
  %646 = phi i64 [ %641, %639 ], [ %643, %642 ]
  %647 = getelementptr inbounds i32, ptr %640, i64 %646
  %648 = load i32, ptr %647, align 4, !tbaa !10
  %649 = icmp eq i32 %648, -1
  br i1 %649, label %656, label %650

650:                                              ; preds = %645
  %651 = load ptr, ptr %71, align 8, !tbaa !83
  %652 = zext i32 %648 to i64
  %653 = getelementptr inbounds %struct.Claim, ptr %651, i64 %652, i32 6
  %654 = load i64, ptr %653, align 8, !tbaa !135
  %655 = icmp eq i64 %654, 0
  br i1 %655, label %642, label %660

656:                                              ; preds = %645, %642, %633
  %657 = add nuw i64 %635, 1
  %658 = icmp ult i64 %657, %629
  %659 = icmp eq i64 %657, %629
  br i1 %659, label %660, label %633, !llvm.loop !137

660:                                              ; preds = %656, %650, %628
  %661 = phi i1 [ false, %628 ], [ %634, %650 ], [ %658, %656 ]
  %662 = icmp eq i64 %629, %607
  br i1 %662, label %663, label %666

663:                                              ; preds = %660, %624
  %664 = phi i1 [ %661, %660 ], [ false, %624 ]
  %665 = zext i1 %664 to i64
  br label %680

666:                                              ; preds = %660
  %667 = load ptr, ptr %51, align 8, !tbaa !112
  %668 = add i64 %629, -1
  %669 = getelementptr inbounds i64, ptr %667, i64 %668
  %670 = load i64, ptr %669, align 8, !tbaa !12
  %671 = or i64 %670, 9007199254740992
  store i64 %671, ptr %669, align 8, !tbaa !12
  %672 = load i64, ptr %67, align 8, !tbaa !129
  %673 = icmp ult i64 %672, 134217728
  br i1 %673, label %676, label %674

674:                                              ; preds = %666
  %675 = atomicrmw or ptr %20, i64 4 monotonic, align 8
  br label %676

676:                                              ; preds = %674, %666
  %677 = shl i64 %607, 1
  %678 = zext i1 %661 to i64
  %679 = or i64 %677, %678
  br label %680

680:                                              ; preds = %676, %663
  %681 = phi i64 [ %665, %663 ], [ %679, %676 ]
  %682 = load i64, ptr %66, align 8, !tbaa !44
  %683 = zext i64 %682 to i128
  %684 = mul nuw i128 %683, %532
  %685 = lshr i128 %684, 64
  %686 = trunc i128 %685 to i64
  %687 = load ptr, ptr %65, align 8, !tbaa !46
  %688 = getelementptr inbounds i64, ptr %687, i64 %686
  %689 = load i64, ptr %688, align 8, !tbaa !12
  %690 = icmp eq i64 %689, 0
  br i1 %690, label %699, label %691

691:                                              ; preds = %680, %691
  %692 = phi i64 [ %695, %691 ], [ %686, %680 ]
  %693 = add i64 %692, 1
  %694 = icmp eq i64 %693, %682
  %695 = select i1 %694, i64 0, i64 %693
  %696 = getelementptr inbounds i64, ptr %687, i64 %695
  %697 = load i64, ptr %696, align 8, !tbaa !12
  %698 = icmp eq i64 %697, 0
  br i1 %698, label %699, label %691, !llvm.loop !138

699:                                              ; preds = %691, %680
  %700 = phi i64 [ %686, %680 ], [ %695, %691 ]
  %701 = getelementptr inbounds i64, ptr %687, i64 %700
  %702 = shl i64 %530, 28
  %703 = add i64 %702, 268435456
  %704 = or i64 %681, %703
  store atomic i64 %704, ptr %701 release, align 8
  %705 = atomicrmw add ptr %72, i64 1 monotonic, align 8
  %706 = mul i64 %705, 100
  %707 = add i64 %706, 100
  %708 = load i64, ptr %66, align 8, !tbaa !44
  %709 = mul i64 %708, 60
  %710 = icmp ugt i64 %707, %709
  br i1 %710, label %711, label %713, !prof !68

711:                                              ; preds = %699
  %712 = atomicrmw or ptr %20, i64 2 monotonic, align 8
  br label %713

713:                                              ; preds = %711, %699
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %13) #17
  br label %729

714:                                              ; preds = %624, %725
  %715 = phi i64 [ %726, %725 ], [ %625, %624 ]
  %716 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %715, ptr noundef nonnull %13, i32 noundef %524, i64 noundef 0) #16
  %717 = icmp eq i32 %716, 0
  br i1 %717, label %725, label %718

718:                                              ; preds = %714
  %719 = call fastcc i32 @add_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %424, i64 noundef %522, i64 noundef %715, i64 noundef %607, i32 noundef %524) #16
  %720 = icmp eq i32 %719, 0
  br i1 %720, label %725, label %721

721:                                              ; preds = %718
  %722 = load i64, ptr %67, align 8, !tbaa !129
  %723 = add i64 %722, -1
  %724 = load i64, ptr %69, align 8, !tbaa !139
  call fastcc void @judge_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %424, i64 noundef %522, i64 noundef %723, i64 noundef %724, i64 noundef %107, i64 noundef %108) #16
  br label %725

725:                                              ; preds = %721, %718, %714
  %726 = add nuw i64 %715, 1
  %727 = load i64, ptr %436, align 8, !tbaa !12
  %728 = icmp ult i64 %726, %727
  br i1 %728, label %714, label %628, !llvm.loop !140

729:                                              ; preds = %713, %603
  %730 = phi i64 [ %681, %713 ], [ %604, %603 ]
  store atomic i64 0, ptr %64 release, align 8
  br label %731

731:                                              ; preds = %729, %565
  %732 = phi i64 [ %730, %729 ], [ %566, %565 ]
  %733 = and i64 %732, 1
  %734 = load i64, ptr %39, align 8, !tbaa !104
  %735 = or i64 %734, %733
  store i64 %735, ptr %39, align 8, !tbaa !104
  %736 = icmp ugt i64 %732, 1
  br i1 %736, label %737, label %963

737:                                              ; preds = %731
  %738 = lshr i64 %732, 1
  br label %739

739:                                              ; preds = %959, %737
  %740 = phi i64 [ %738, %737 ], [ %960, %959 ]
  %741 = load ptr, ptr %51, align 8, !tbaa !112
  %742 = getelementptr inbounds i64, ptr %741, i64 %740
  %743 = load i64, ptr %742, align 8, !tbaa !12
  %744 = load i32, ptr %36, align 8, !tbaa !102
  %745 = icmp eq i32 %744, 0
  %746 = and i64 %743, 4503599627370496
  %747 = icmp eq i64 %746, 0
  %748 = select i1 %745, i1 true, i1 %747
  br i1 %748, label %753, label %749, !prof !113

749:                                              ; preds = %739
  %750 = load i64, ptr %49, align 8, !tbaa !110
  %751 = load i64, ptr %32, align 8, !tbaa !98
  %752 = load i64, ptr %33, align 8, !tbaa !101
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %740, i64 noundef %424, ptr noundef nonnull %18, i64 noundef %750, i64 noundef %751, i64 noundef %752) #16
  br label %753

753:                                              ; preds = %749, %739
  %754 = load i64, ptr %47, align 8, !tbaa !70
  %755 = and i64 %754, 2
  %756 = icmp eq i64 %755, 0
  br i1 %756, label %765, label %757

757:                                              ; preds = %753
  %758 = and i64 %743, 16777215
  %759 = load i64, ptr %433, align 8, !tbaa !12
  %760 = icmp eq i64 %758, %759
  %761 = and i64 %743, 4222124650659840
  %762 = icmp eq i64 %761, 0
  %763 = and i1 %762, %760
  br i1 %763, label %764, label %765

764:                                              ; preds = %757
  store i32 1, ptr %38, align 8, !tbaa !103
  br label %959

765:                                              ; preds = %757, %753
  %766 = load i64, ptr %437, align 8, !tbaa !12
  %767 = load i64, ptr %438, align 8, !tbaa !12
  %768 = lshr i64 %743, 48
  %769 = and i64 %768, 15
  %770 = icmp ne i64 %769, 0
  %771 = icmp ne i64 %767, 0
  %772 = and i1 %770, %771
  br i1 %772, label %773, label %820

773:                                              ; preds = %765
  %774 = lshr i64 %743, 24
  %775 = and i64 %774, 16777215
  %776 = load i64, ptr %434, align 8, !tbaa !12
  %777 = shl i64 %776, 35
  %778 = shl i64 %766, 14
  %779 = or i64 %778, %777
  %780 = or i64 %779, %775
  %781 = mul i64 %780, -7046029254386353131
  %782 = zext i64 %781 to i128
  %783 = load i64, ptr %53, align 8, !tbaa !44
  %784 = zext i64 %783 to i128
  %785 = mul nuw i128 %782, %784
  %786 = lshr i128 %785, 64
  %787 = trunc i128 %786 to i64
  %788 = add i64 %780, 1
  %789 = load ptr, ptr %52, align 8, !tbaa !46
  %790 = getelementptr inbounds i64, ptr %789, i64 %787
  %791 = load atomic i64, ptr %790 acquire, align 8
  %792 = lshr i64 %791, 28
  %793 = icmp ne i64 %792, %788
  %794 = and i64 %791, 268435455
  %795 = icmp ne i64 %791, 0
  %796 = select i1 %793, i64 -1, i64 %794
  %797 = and i1 %795, %793
  br i1 %797, label %798, label %815

798:                                              ; preds = %773, %798
  %799 = phi i64 [ %813, %798 ], [ %796, %773 ]
  %800 = phi i64 [ %804, %798 ], [ %787, %773 ]
  %801 = add i64 %800, 1
  %802 = load i64, ptr %53, align 8, !tbaa !44
  %803 = icmp eq i64 %801, %802
  %804 = select i1 %803, i64 0, i64 %801
  %805 = load ptr, ptr %52, align 8, !tbaa !46
  %806 = getelementptr inbounds i64, ptr %805, i64 %804
  %807 = load atomic i64, ptr %806 acquire, align 8
  %808 = lshr i64 %807, 28
  %809 = icmp ne i64 %808, %788
  %810 = and i64 %807, 268435455
  %811 = icmp ne i64 %807, 0
  %812 = select i1 %811, i64 %799, i64 -1
  %813 = select i1 %809, i64 %812, i64 %810
  %814 = and i1 %811, %809
  br i1 %814, label %798, label %815, !llvm.loop !114

815:                                              ; preds = %798, %773
  %816 = phi i64 [ %796, %773 ], [ %813, %798 ]
  %817 = icmp eq i64 %816, -1
  br i1 %817, label %818, label %820, !prof !68

818:                                              ; preds = %815
  %819 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %776, i64 noundef %766, i64 noundef %775, i64 noundef %780) #16
  br label %820

820:                                              ; preds = %818, %815, %765
  %821 = phi i64 [ %766, %765 ], [ %819, %818 ], [ %816, %815 ]
  %822 = phi i64 [ 0, %765 ], [ 1, %818 ], [ 1, %815 ]
  %823 = icmp ugt i64 %769, %822
  %824 = icmp ult i64 %822, %767
  %825 = and i1 %823, %824
  br i1 %825, label %826, label %883, !prof !68

826:                                              ; preds = %820, %877
  %827 = phi i64 [ %879, %877 ], [ %822, %820 ]
  %828 = phi i64 [ %878, %877 ], [ %821, %820 ]
  %829 = load ptr, ptr %54, align 8, !tbaa !115
  %830 = getelementptr inbounds %struct.Local, ptr %829, i64 %740, i32 6, i64 %827
  %831 = load i32, ptr %830, align 4, !tbaa !10
  %832 = zext i32 %831 to i64
  %833 = load i64, ptr %434, align 8, !tbaa !12
  %834 = shl i64 %833, 35
  %835 = shl i64 %828, 14
  %836 = or i64 %835, %834
  %837 = or i64 %836, %832
  %838 = mul i64 %837, -7046029254386353131
  %839 = zext i64 %838 to i128
  %840 = load i64, ptr %53, align 8, !tbaa !44
  %841 = zext i64 %840 to i128
  %842 = mul nuw i128 %839, %841
  %843 = lshr i128 %842, 64
  %844 = trunc i128 %843 to i64
  %845 = add i64 %837, 1
  %846 = load ptr, ptr %52, align 8, !tbaa !46
  %847 = getelementptr inbounds i64, ptr %846, i64 %844
  %848 = load atomic i64, ptr %847 acquire, align 8
  %849 = lshr i64 %848, 28
  %850 = icmp ne i64 %849, %845
  %851 = and i64 %848, 268435455
  %852 = icmp ne i64 %848, 0
  %853 = select i1 %850, i64 -1, i64 %851
  %854 = and i1 %852, %850
  br i1 %854, label %855, label %872

855:                                              ; preds = %826, %855
  %856 = phi i64 [ %870, %855 ], [ %853, %826 ]
  %857 = phi i64 [ %861, %855 ], [ %844, %826 ]
  %858 = add i64 %857, 1
  %859 = load i64, ptr %53, align 8, !tbaa !44
  %860 = icmp eq i64 %858, %859
  %861 = select i1 %860, i64 0, i64 %858
  %862 = load ptr, ptr %52, align 8, !tbaa !46
  %863 = getelementptr inbounds i64, ptr %862, i64 %861
  %864 = load atomic i64, ptr %863 acquire, align 8
  %865 = lshr i64 %864, 28
  %866 = icmp ne i64 %865, %845
  %867 = and i64 %864, 268435455
  %868 = icmp ne i64 %864, 0
  %869 = select i1 %868, i64 %856, i64 -1
  %870 = select i1 %866, i64 %869, i64 %867
  %871 = and i1 %868, %866
  br i1 %871, label %855, label %872, !llvm.loop !114

872:                                              ; preds = %855, %826
  %873 = phi i64 [ %853, %826 ], [ %870, %855 ]
  %874 = icmp eq i64 %873, -1
  br i1 %874, label %875, label %877, !prof !68

875:                                              ; preds = %872
  %876 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %833, i64 noundef %828, i64 noundef %832, i64 noundef %837) #16
  br label %877

877:                                              ; preds = %875, %872
  %878 = phi i64 [ %876, %875 ], [ %873, %872 ]
  %879 = add nuw nsw i64 %827, 1
  %880 = icmp ugt i64 %769, %879
  %881 = icmp ult i64 %879, %767
  %882 = and i1 %880, %881
  br i1 %882, label %826, label %883, !prof !68, !llvm.loop !116

883:                                              ; preds = %877, %820
  %884 = phi i64 [ %821, %820 ], [ %878, %877 ]
  %885 = phi i64 [ %822, %820 ], [ %879, %877 ]
  %886 = phi i1 [ %823, %820 ], [ %880, %877 ]
  %887 = sub i64 %769, %885
  %888 = load i64, ptr %55, align 8, !tbaa !117
  %889 = add i64 %887, %888
  store i64 %889, ptr %55, align 8, !tbaa !117
  %890 = zext i1 %886 to i64
  %891 = shl nuw i64 %890, %424
  %892 = load i64, ptr %41, align 8, !tbaa !12
  %893 = or i64 %892, %891
  store i64 %893, ptr %41, align 8, !tbaa !12
  %894 = and i64 %743, 16777215
  %895 = load i64, ptr %439, align 8, !tbaa !12
  %896 = shl i64 %894, %895
  %897 = load i64, ptr %440, align 8, !tbaa !12
  %898 = load i64, ptr %441, align 8, !tbaa !12
  %899 = shl i64 %897, %898
  %900 = or i64 %899, %896
  %901 = load i64, ptr %442, align 8, !tbaa !12
  %902 = shl i64 %884, %901
  %903 = or i64 %900, %902
  %904 = load i64, ptr %443, align 8, !tbaa !12
  %905 = shl i64 %521, %904
  %906 = or i64 %903, %905
  %907 = load i64, ptr %32, align 8, !tbaa !98
  %908 = icmp ne i64 %906, %907
  %909 = zext i1 %908 to i32
  %910 = load i32, ptr %38, align 8, !tbaa !103
  %911 = or i32 %910, %909
  store i32 %911, ptr %38, align 8, !tbaa !103
  %912 = load i32, ptr %37, align 4, !tbaa !107
  %913 = icmp eq i32 %912, 0
  br i1 %913, label %946, label %914, !prof !71

914:                                              ; preds = %883
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %12) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %11) #17, !noalias !219
  store ptr %12, ptr %11, align 16, !tbaa !83, !noalias !219
  store ptr %74, ptr %73, align 8, !tbaa !83, !noalias !219
  store ptr %76, ptr %75, align 16, !tbaa !83, !noalias !219
  store ptr %78, ptr %77, align 8, !tbaa !83, !noalias !219
  br label %915

915:                                              ; preds = %915, %914
  %916 = phi i64 [ 0, %914 ], [ %927, %915 ]
  %917 = phi i64 [ %906, %914 ], [ %926, %915 ]
  %918 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %916
  %919 = load i64, ptr %918, align 8, !tbaa !12, !noalias !219
  %920 = shl nsw i64 -1, %919
  %921 = xor i64 %920, -1
  %922 = and i64 %917, %921
  %923 = getelementptr inbounds [4 x ptr], ptr %11, i64 0, i64 %916
  %924 = load ptr, ptr %923, align 8, !tbaa !83, !noalias !219
  store i64 %922, ptr %924, align 8, !tbaa !12
  %925 = load i64, ptr %918, align 8, !tbaa !12, !noalias !219
  %926 = lshr i64 %917, %925
  %927 = add nuw nsw i64 %916, 1
  %928 = icmp eq i64 %927, 4
  br i1 %928, label %929, label %915, !llvm.loop !84

929:                                              ; preds = %915
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %11) #17, !noalias !219
  %930 = load i64, ptr %74, align 8, !tbaa !12
  %931 = load i64, ptr %12, align 8, !tbaa !12
  %932 = load i64, ptr %42, align 8, !tbaa !12
  %933 = shl i64 %931, %932
  %934 = or i64 %933, %930
  %935 = load i64, ptr %78, align 8, !tbaa !12
  %936 = load i64, ptr %44, align 8, !tbaa !12
  %937 = add i64 %936, %932
  %938 = shl i64 %935, %937
  %939 = or i64 %934, %938
  %940 = load i64, ptr %76, align 8, !tbaa !12
  %941 = load i64, ptr %45, align 8, !tbaa !12
  %942 = add i64 %941, %937
  %943 = shl i64 %940, %942
  %944 = or i64 %939, %943
  %945 = call i64 @llvm.umin.i64(i64 %944, i64 %906)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %12) #17
  br label %946

946:                                              ; preds = %929, %883
  %947 = phi i64 [ %945, %929 ], [ %906, %883 ]
  %948 = load i64, ptr %62, align 8, !tbaa !121
  %949 = add i64 %948, 1
  store i64 %949, ptr %62, align 8, !tbaa !121
  %950 = icmp eq i64 %107, %947
  br i1 %950, label %959, label %951

951:                                              ; preds = %946
  %952 = load ptr, ptr %1, align 8, !tbaa !79
  %953 = load i64, ptr %23, align 8, !tbaa !72
  %954 = getelementptr inbounds i64, ptr %952, i64 %953
  store i64 %947, ptr %954, align 8, !tbaa !12
  %955 = load ptr, ptr %63, align 8, !tbaa !87
  %956 = load i64, ptr %23, align 8, !tbaa !72
  %957 = add i64 %956, 1
  store i64 %957, ptr %23, align 8, !tbaa !72
  %958 = getelementptr inbounds i32, ptr %955, i64 %956
  store i32 %154, ptr %958, align 4, !tbaa !10
  br label %959

959:                                              ; preds = %951, %946, %764
  %960 = add i64 %740, 1
  %961 = and i64 %743, 9007199254740992
  %962 = icmp eq i64 %961, 0
  br i1 %962, label %739, label %963, !llvm.loop !123

963:                                              ; preds = %959, %731, %450
  %964 = add nuw nsw i64 %448, 1
  %965 = load i32, ptr %427, align 4, !tbaa !10
  %966 = sext i32 %965 to i64
  %967 = icmp slt i64 %448, %966
  br i1 %967, label %447, label %444, !llvm.loop !144

968:                                              ; preds = %1154, %411
  %969 = load i64, ptr %80, align 8, !tbaa !145
  %970 = icmp eq i64 %969, 0
  br i1 %970, label %1320, label %1158

971:                                              ; preds = %411, %1154
  %972 = phi i64 [ %1155, %1154 ], [ %421, %411 ]
  %973 = phi i1 [ false, %1154 ], [ true, %411 ]
  %974 = phi i64 [ 1, %1154 ], [ 0, %411 ]
  br i1 %420, label %987, label %975

975:                                              ; preds = %971
  %976 = load i64, ptr %80, align 8, !tbaa !145
  %977 = icmp eq i64 %976, 0
  br i1 %977, label %982, label %978

978:                                              ; preds = %975
  %979 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %974
  %980 = load i64, ptr %979, align 8, !tbaa !12
  %981 = icmp eq i64 %980, 0
  br i1 %981, label %987, label %982

982:                                              ; preds = %978, %975
  %983 = load i64, ptr %41, align 8, !tbaa !106
  %984 = shl nuw nsw i64 1, %974
  %985 = and i64 %983, %984
  %986 = icmp eq i64 %985, 0
  br i1 %986, label %1154, label %987

987:                                              ; preds = %982, %978, %971
  %988 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1, i64 %974
  %989 = load ptr, ptr %988, align 8, !tbaa !83
  %990 = load i32, ptr %989, align 4, !tbaa !10
  %991 = icmp slt i32 %990, 1
  br i1 %991, label %1154, label %992

992:                                              ; preds = %987
  %993 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %974
  %994 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %974
  %995 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %974
  %996 = xor i64 %974, 1
  %997 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %996
  %998 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %974
  %999 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %996
  %1000 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %996
  %1001 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %974
  %1002 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %996
  br label %1003

1003:                                             ; preds = %1147, %992
  %1004 = phi i32 [ %990, %992 ], [ %1148, %1147 ]
  %1005 = phi i64 [ 1, %992 ], [ %1149, %1147 ]
  %1006 = icmp ugt i64 %1005, 1
  br i1 %1006, label %1007, label %1014

1007:                                             ; preds = %1003
  %1008 = getelementptr inbounds i32, ptr %989, i64 %1005
  %1009 = load i32, ptr %1008, align 4, !tbaa !10
  %1010 = add nsw i64 %1005, -1
  %1011 = getelementptr inbounds i32, ptr %989, i64 %1010
  %1012 = load i32, ptr %1011, align 4, !tbaa !10
  %1013 = icmp eq i32 %1009, %1012
  br i1 %1013, label %1147, label %1014

1014:                                             ; preds = %1007, %1003
  %1015 = phi i64 [ %1010, %1007 ], [ 0, %1003 ]
  %1016 = load i64, ptr %993, align 8, !tbaa !12
  %1017 = load i64, ptr %994, align 8, !tbaa !12
  %1018 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %1017
  %1019 = load ptr, ptr %1018, align 8, !tbaa !83
  %1020 = load i64, ptr %50, align 8, !tbaa !111
  %1021 = mul i64 %1020, %1016
  %1022 = add i64 %1021, %1015
  %1023 = getelementptr inbounds i32, ptr %1019, i64 %1022
  %1024 = load atomic i32, ptr %1023 acquire, align 4
  %1025 = icmp eq i32 %1024, 0
  br i1 %1025, label %1026, label %1074, !prof !68

1026:                                             ; preds = %1014, %1026
  %1027 = cmpxchg ptr %64, i64 0, i64 1 acquire monotonic, align 8
  %1028 = extractvalue { i64, i1 } %1027, 1
  br i1 %1028, label %1029, label %1026, !llvm.loop !127

1029:                                             ; preds = %1026
  %1030 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1017
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %10) #17
  %1031 = load ptr, ptr %1030, align 8, !tbaa !62
  %1032 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1017, i32 1
  %1033 = load i64, ptr %1032, align 8, !tbaa !60
  %1034 = mul i64 %1033, %1016
  %1035 = getelementptr inbounds i32, ptr %1031, i64 %1034
  %1036 = icmp eq i64 %1033, 0
  br i1 %1036, label %1060, label %1037

1037:                                             ; preds = %1029, %1037
  %1038 = phi i64 [ %1042, %1037 ], [ 0, %1029 ]
  %1039 = getelementptr inbounds i32, ptr %1035, i64 %1038
  %1040 = load i32, ptr %1039, align 4, !tbaa !10
  %1041 = getelementptr inbounds i32, ptr %10, i64 %1038
  store i32 %1040, ptr %1041, align 4, !tbaa !10
  %1042 = add nuw i64 %1038, 1
  %1043 = icmp eq i64 %1042, %1033
  br i1 %1043, label %1044, label %1037, !llvm.loop !67

1044:                                             ; preds = %1037
  %1045 = load i32, ptr %10, align 16, !tbaa !10
  %1046 = trunc i64 %1015 to i32
  %1047 = add nsw i32 %1046, 1
  %1048 = icmp slt i32 %1047, %1045
  br i1 %1048, label %1049, label %1060

1049:                                             ; preds = %1044
  %1050 = sext i32 %1047 to i64
  br label %1051

1051:                                             ; preds = %1051, %1049
  %1052 = phi i64 [ %1050, %1049 ], [ %1053, %1051 ]
  %1053 = add nuw nsw i64 %1052, 1
  %1054 = getelementptr inbounds [17 x i32], ptr %10, i64 0, i64 %1053
  %1055 = load i32, ptr %1054, align 4, !tbaa !10
  %1056 = getelementptr inbounds [17 x i32], ptr %10, i64 0, i64 %1052
  store i32 %1055, ptr %1056, align 4, !tbaa !10
  %1057 = load i32, ptr %10, align 16, !tbaa !10
  %1058 = sext i32 %1057 to i64
  %1059 = icmp slt i64 %1053, %1058
  br i1 %1059, label %1051, label %1060, !llvm.loop !128

1060:                                             ; preds = %1051, %1044, %1029
  %1061 = phi i32 [ %1045, %1044 ], [ undef, %1029 ], [ %1057, %1051 ]
  %1062 = sext i32 %1061 to i64
  %1063 = getelementptr inbounds [17 x i32], ptr %10, i64 0, i64 %1062
  store i32 -1, ptr %1063, align 4, !tbaa !10
  %1064 = load i32, ptr %10, align 16, !tbaa !10
  %1065 = add nsw i32 %1064, -1
  store i32 %1065, ptr %10, align 16, !tbaa !10
  %1066 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %1030, ptr noundef nonnull %10) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %10) #17
  %1067 = load ptr, ptr %1018, align 8, !tbaa !83
  %1068 = load i64, ptr %50, align 8, !tbaa !111
  %1069 = mul i64 %1068, %1016
  %1070 = add i64 %1069, %1015
  %1071 = getelementptr inbounds i32, ptr %1067, i64 %1070
  %1072 = trunc i64 %1066 to i32
  %1073 = add i32 %1072, 1
  store atomic i32 %1073, ptr %1071 release, align 4
  store atomic i64 0, ptr %64 release, align 8
  br label %1077

1074:                                             ; preds = %1014
  %1075 = zext i32 %1024 to i64
  %1076 = add nsw i64 %1075, -1
  br label %1077

1077:                                             ; preds = %1074, %1060
  %1078 = phi i64 [ %1066, %1060 ], [ %1076, %1074 ]
  %1079 = load i64, ptr %995, align 8, !tbaa !12
  %1080 = load i64, ptr %997, align 8, !tbaa !12
  %1081 = load i64, ptr %998, align 8, !tbaa !12
  %1082 = shl i64 %1079, %1081
  %1083 = load i64, ptr %999, align 8, !tbaa !12
  %1084 = load i64, ptr %1000, align 8, !tbaa !12
  %1085 = shl i64 %1083, %1084
  %1086 = or i64 %1085, %1082
  %1087 = load i64, ptr %1001, align 8, !tbaa !12
  %1088 = shl i64 %1078, %1087
  %1089 = or i64 %1086, %1088
  %1090 = load i64, ptr %1002, align 8, !tbaa !12
  %1091 = shl i64 %1080, %1090
  %1092 = or i64 %1089, %1091
  %1093 = load i64, ptr %32, align 8, !tbaa !98
  %1094 = icmp ne i64 %1092, %1093
  %1095 = zext i1 %1094 to i32
  %1096 = load i32, ptr %38, align 8, !tbaa !103
  %1097 = or i32 %1096, %1095
  store i32 %1097, ptr %38, align 8, !tbaa !103
  %1098 = load i32, ptr %37, align 4, !tbaa !107
  %1099 = icmp eq i32 %1098, 0
  br i1 %1099, label %1132, label %1100, !prof !71

1100:                                             ; preds = %1077
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %9) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %8) #17, !noalias !222
  store ptr %9, ptr %8, align 16, !tbaa !83, !noalias !222
  store ptr %82, ptr %81, align 8, !tbaa !83, !noalias !222
  store ptr %84, ptr %83, align 16, !tbaa !83, !noalias !222
  store ptr %86, ptr %85, align 8, !tbaa !83, !noalias !222
  br label %1101

1101:                                             ; preds = %1101, %1100
  %1102 = phi i64 [ 0, %1100 ], [ %1113, %1101 ]
  %1103 = phi i64 [ %1092, %1100 ], [ %1112, %1101 ]
  %1104 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1102
  %1105 = load i64, ptr %1104, align 8, !tbaa !12, !noalias !222
  %1106 = shl nsw i64 -1, %1105
  %1107 = xor i64 %1106, -1
  %1108 = and i64 %1103, %1107
  %1109 = getelementptr inbounds [4 x ptr], ptr %8, i64 0, i64 %1102
  %1110 = load ptr, ptr %1109, align 8, !tbaa !83, !noalias !222
  store i64 %1108, ptr %1110, align 8, !tbaa !12
  %1111 = load i64, ptr %1104, align 8, !tbaa !12, !noalias !222
  %1112 = lshr i64 %1103, %1111
  %1113 = add nuw nsw i64 %1102, 1
  %1114 = icmp eq i64 %1113, 4
  br i1 %1114, label %1115, label %1101, !llvm.loop !84

1115:                                             ; preds = %1101
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %8) #17, !noalias !222
  %1116 = load i64, ptr %82, align 8, !tbaa !12
  %1117 = load i64, ptr %9, align 8, !tbaa !12
  %1118 = load i64, ptr %42, align 8, !tbaa !12
  %1119 = shl i64 %1117, %1118
  %1120 = or i64 %1119, %1116
  %1121 = load i64, ptr %86, align 8, !tbaa !12
  %1122 = load i64, ptr %44, align 8, !tbaa !12
  %1123 = add i64 %1122, %1118
  %1124 = shl i64 %1121, %1123
  %1125 = or i64 %1120, %1124
  %1126 = load i64, ptr %84, align 8, !tbaa !12
  %1127 = load i64, ptr %45, align 8, !tbaa !12
  %1128 = add i64 %1127, %1123
  %1129 = shl i64 %1126, %1128
  %1130 = or i64 %1125, %1129
  %1131 = call i64 @llvm.umin.i64(i64 %1130, i64 %1092)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %9) #17
  br label %1132

1132:                                             ; preds = %1115, %1077
  %1133 = phi i64 [ %1131, %1115 ], [ %1092, %1077 ]
  %1134 = load i64, ptr %62, align 8, !tbaa !121
  %1135 = add i64 %1134, 1
  store i64 %1135, ptr %62, align 8, !tbaa !121
  %1136 = icmp eq i64 %107, %1133
  br i1 %1136, label %1145, label %1137

1137:                                             ; preds = %1132
  %1138 = load ptr, ptr %1, align 8, !tbaa !79
  %1139 = load i64, ptr %23, align 8, !tbaa !72
  %1140 = getelementptr inbounds i64, ptr %1138, i64 %1139
  store i64 %1133, ptr %1140, align 8, !tbaa !12
  %1141 = load ptr, ptr %63, align 8, !tbaa !87
  %1142 = load i64, ptr %23, align 8, !tbaa !72
  %1143 = add i64 %1142, 1
  store i64 %1143, ptr %23, align 8, !tbaa !72
  %1144 = getelementptr inbounds i32, ptr %1141, i64 %1142
  store i32 %154, ptr %1144, align 4, !tbaa !10
  br label %1145

1145:                                             ; preds = %1132, %1137
  %1146 = load i32, ptr %989, align 4, !tbaa !10
  br label %1147

1147:                                             ; preds = %1145, %1007
  %1148 = phi i32 [ %1004, %1007 ], [ %1146, %1145 ]
  %1149 = add nuw nsw i64 %1005, 1
  %1150 = sext i32 %1148 to i64
  %1151 = icmp slt i64 %1005, %1150
  br i1 %1151, label %1003, label %1152, !llvm.loop !149

1152:                                             ; preds = %1147
  %1153 = load i64, ptr %79, align 8, !tbaa !125
  br label %1154

1154:                                             ; preds = %1152, %987, %982
  %1155 = phi i64 [ %1153, %1152 ], [ %972, %987 ], [ %972, %982 ]
  %1156 = icmp ne i64 %1155, 0
  %1157 = and i1 %973, %1156
  br i1 %1157, label %971, label %968, !llvm.loop !150

1158:                                             ; preds = %968, %1316
  %1159 = phi i64 [ %1317, %1316 ], [ %969, %968 ]
  %1160 = phi i1 [ false, %1316 ], [ true, %968 ]
  %1161 = phi i64 [ 1, %1316 ], [ 0, %968 ]
  %1162 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %1161
  %1163 = load i64, ptr %1162, align 8, !tbaa !12
  %1164 = icmp eq i64 %1163, 0
  br i1 %1164, label %1316, label %1165

1165:                                             ; preds = %1158
  %1166 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1, i64 %1161
  %1167 = load ptr, ptr %1166, align 8, !tbaa !83
  %1168 = load i32, ptr %1167, align 4, !tbaa !10
  %1169 = icmp slt i32 %1168, 1
  br i1 %1169, label %1316, label %1170

1170:                                             ; preds = %1165
  %1171 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %1161
  %1172 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1161
  %1173 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %1161
  %1174 = xor i64 %1161, 1
  %1175 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %1174
  %1176 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %1161
  %1177 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %1174
  %1178 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %1174
  %1179 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %1161
  %1180 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %1174
  br label %1181

1181:                                             ; preds = %1309, %1170
  %1182 = phi i32 [ %1168, %1170 ], [ %1310, %1309 ]
  %1183 = phi i64 [ 1, %1170 ], [ %1311, %1309 ]
  %1184 = icmp ugt i64 %1183, 1
  %1185 = getelementptr inbounds i32, ptr %1167, i64 %1183
  %1186 = load i32, ptr %1185, align 4, !tbaa !10
  br i1 %1184, label %1187, label %1192

1187:                                             ; preds = %1181
  %1188 = add nsw i64 %1183, -1
  %1189 = getelementptr inbounds i32, ptr %1167, i64 %1188
  %1190 = load i32, ptr %1189, align 4, !tbaa !10
  %1191 = icmp eq i32 %1186, %1190
  br i1 %1191, label %1309, label %1192

1192:                                             ; preds = %1187, %1181
  %1193 = load i64, ptr %1171, align 8, !tbaa !12
  %1194 = sext i32 %1186 to i64
  %1195 = load i64, ptr %1172, align 8, !tbaa !12
  %1196 = shl i64 %1195, 35
  %1197 = shl i64 %1193, 14
  %1198 = or i64 %1197, %1196
  %1199 = or i64 %1198, %1194
  %1200 = mul i64 %1199, -7046029254386353131
  %1201 = zext i64 %1200 to i128
  %1202 = load i64, ptr %53, align 8, !tbaa !44
  %1203 = zext i64 %1202 to i128
  %1204 = mul nuw i128 %1201, %1203
  %1205 = lshr i128 %1204, 64
  %1206 = trunc i128 %1205 to i64
  %1207 = add i64 %1199, 1
  %1208 = load ptr, ptr %52, align 8, !tbaa !46
  %1209 = getelementptr inbounds i64, ptr %1208, i64 %1206
  %1210 = load atomic i64, ptr %1209 acquire, align 8
  %1211 = lshr i64 %1210, 28
  %1212 = icmp ne i64 %1211, %1207
  %1213 = and i64 %1210, 268435455
  %1214 = icmp ne i64 %1210, 0
  %1215 = select i1 %1212, i64 -1, i64 %1213
  %1216 = and i1 %1214, %1212
  br i1 %1216, label %1217, label %1234

1217:                                             ; preds = %1192, %1217
  %1218 = phi i64 [ %1232, %1217 ], [ %1215, %1192 ]
  %1219 = phi i64 [ %1223, %1217 ], [ %1206, %1192 ]
  %1220 = add i64 %1219, 1
  %1221 = load i64, ptr %53, align 8, !tbaa !44
  %1222 = icmp eq i64 %1220, %1221
  %1223 = select i1 %1222, i64 0, i64 %1220
  %1224 = load ptr, ptr %52, align 8, !tbaa !46
  %1225 = getelementptr inbounds i64, ptr %1224, i64 %1223
  %1226 = load atomic i64, ptr %1225 acquire, align 8
  %1227 = lshr i64 %1226, 28
  %1228 = icmp ne i64 %1227, %1207
  %1229 = and i64 %1226, 268435455
  %1230 = icmp ne i64 %1226, 0
  %1231 = select i1 %1230, i64 %1218, i64 -1
  %1232 = select i1 %1228, i64 %1231, i64 %1229
  %1233 = and i1 %1230, %1228
  br i1 %1233, label %1217, label %1234, !llvm.loop !114

1234:                                             ; preds = %1217, %1192
  %1235 = phi i64 [ %1215, %1192 ], [ %1232, %1217 ]
  %1236 = icmp eq i64 %1235, -1
  br i1 %1236, label %1237, label %1239, !prof !68

1237:                                             ; preds = %1234
  %1238 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1195, i64 noundef %1193, i64 noundef %1194, i64 noundef %1199) #16
  br label %1239

1239:                                             ; preds = %1237, %1234
  %1240 = phi i64 [ %1238, %1237 ], [ %1235, %1234 ]
  %1241 = load i64, ptr %1173, align 8, !tbaa !12
  %1242 = load i64, ptr %1175, align 8, !tbaa !12
  %1243 = load i64, ptr %1176, align 8, !tbaa !12
  %1244 = shl i64 %1241, %1243
  %1245 = load i64, ptr %1177, align 8, !tbaa !12
  %1246 = load i64, ptr %1178, align 8, !tbaa !12
  %1247 = shl i64 %1245, %1246
  %1248 = or i64 %1247, %1244
  %1249 = load i64, ptr %1179, align 8, !tbaa !12
  %1250 = shl i64 %1240, %1249
  %1251 = or i64 %1248, %1250
  %1252 = load i64, ptr %1180, align 8, !tbaa !12
  %1253 = shl i64 %1242, %1252
  %1254 = or i64 %1251, %1253
  %1255 = load i64, ptr %32, align 8, !tbaa !98
  %1256 = icmp ne i64 %1254, %1255
  %1257 = zext i1 %1256 to i32
  %1258 = load i32, ptr %38, align 8, !tbaa !103
  %1259 = or i32 %1258, %1257
  store i32 %1259, ptr %38, align 8, !tbaa !103
  %1260 = load i32, ptr %37, align 4, !tbaa !107
  %1261 = icmp eq i32 %1260, 0
  br i1 %1261, label %1294, label %1262, !prof !71

1262:                                             ; preds = %1239
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %7) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #17, !noalias !225
  store ptr %7, ptr %6, align 16, !tbaa !83, !noalias !225
  store ptr %88, ptr %87, align 8, !tbaa !83, !noalias !225
  store ptr %90, ptr %89, align 16, !tbaa !83, !noalias !225
  store ptr %92, ptr %91, align 8, !tbaa !83, !noalias !225
  br label %1263

1263:                                             ; preds = %1263, %1262
  %1264 = phi i64 [ 0, %1262 ], [ %1275, %1263 ]
  %1265 = phi i64 [ %1254, %1262 ], [ %1274, %1263 ]
  %1266 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1264
  %1267 = load i64, ptr %1266, align 8, !tbaa !12, !noalias !225
  %1268 = shl nsw i64 -1, %1267
  %1269 = xor i64 %1268, -1
  %1270 = and i64 %1265, %1269
  %1271 = getelementptr inbounds [4 x ptr], ptr %6, i64 0, i64 %1264
  %1272 = load ptr, ptr %1271, align 8, !tbaa !83, !noalias !225
  store i64 %1270, ptr %1272, align 8, !tbaa !12
  %1273 = load i64, ptr %1266, align 8, !tbaa !12, !noalias !225
  %1274 = lshr i64 %1265, %1273
  %1275 = add nuw nsw i64 %1264, 1
  %1276 = icmp eq i64 %1275, 4
  br i1 %1276, label %1277, label %1263, !llvm.loop !84

1277:                                             ; preds = %1263
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17, !noalias !225
  %1278 = load i64, ptr %88, align 8, !tbaa !12
  %1279 = load i64, ptr %7, align 8, !tbaa !12
  %1280 = load i64, ptr %42, align 8, !tbaa !12
  %1281 = shl i64 %1279, %1280
  %1282 = or i64 %1281, %1278
  %1283 = load i64, ptr %92, align 8, !tbaa !12
  %1284 = load i64, ptr %44, align 8, !tbaa !12
  %1285 = add i64 %1284, %1280
  %1286 = shl i64 %1283, %1285
  %1287 = or i64 %1282, %1286
  %1288 = load i64, ptr %90, align 8, !tbaa !12
  %1289 = load i64, ptr %45, align 8, !tbaa !12
  %1290 = add i64 %1289, %1285
  %1291 = shl i64 %1288, %1290
  %1292 = or i64 %1287, %1291
  %1293 = call i64 @llvm.umin.i64(i64 %1292, i64 %1254)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %7) #17
  br label %1294

1294:                                             ; preds = %1277, %1239
  %1295 = phi i64 [ %1293, %1277 ], [ %1254, %1239 ]
  %1296 = load i64, ptr %62, align 8, !tbaa !121
  %1297 = add i64 %1296, 1
  store i64 %1297, ptr %62, align 8, !tbaa !121
  %1298 = icmp eq i64 %107, %1295
  br i1 %1298, label %1307, label %1299

1299:                                             ; preds = %1294
  %1300 = load ptr, ptr %1, align 8, !tbaa !79
  %1301 = load i64, ptr %23, align 8, !tbaa !72
  %1302 = getelementptr inbounds i64, ptr %1300, i64 %1301
  store i64 %1295, ptr %1302, align 8, !tbaa !12
  %1303 = load ptr, ptr %63, align 8, !tbaa !87
  %1304 = load i64, ptr %23, align 8, !tbaa !72
  %1305 = add i64 %1304, 1
  store i64 %1305, ptr %23, align 8, !tbaa !72
  %1306 = getelementptr inbounds i32, ptr %1303, i64 %1304
  store i32 %154, ptr %1306, align 4, !tbaa !10
  br label %1307

1307:                                             ; preds = %1294, %1299
  %1308 = load i32, ptr %1167, align 4, !tbaa !10
  br label %1309

1309:                                             ; preds = %1307, %1187
  %1310 = phi i32 [ %1182, %1187 ], [ %1308, %1307 ]
  %1311 = add nuw nsw i64 %1183, 1
  %1312 = sext i32 %1310 to i64
  %1313 = icmp slt i64 %1183, %1312
  br i1 %1313, label %1181, label %1314, !llvm.loop !149

1314:                                             ; preds = %1309
  %1315 = load i64, ptr %80, align 8, !tbaa !145
  br label %1316

1316:                                             ; preds = %1314, %1165, %1158
  %1317 = phi i64 [ %1315, %1314 ], [ %1159, %1165 ], [ %1159, %1158 ]
  %1318 = icmp ne i64 %1317, 0
  %1319 = and i1 %1160, %1318
  br i1 %1319, label %1158, label %1320, !llvm.loop !154

1320:                                             ; preds = %1316, %968
  %1321 = load i32, ptr %38, align 8, !tbaa !103
  call void @llvm.lifetime.end.p0(i64 160, ptr nonnull %18) #17
  %1322 = icmp eq i32 %1321, 0
  br i1 %1322, label %1323, label %1328

1323:                                             ; preds = %1320
  %1324 = load i64, ptr %93, align 8, !tbaa !12
  %1325 = icmp eq i64 %1324, 0
  br i1 %1325, label %1328, label %1326

1326:                                             ; preds = %1323
  %1327 = load i64, ptr %106, align 8, !tbaa !12
  call fastcc void @judge_rest(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %1327, i64 noundef %108) #16
  br label %1328

1328:                                             ; preds = %1326, %1323, %1320
  %1329 = load i64, ptr %94, align 8, !tbaa !78
  %1330 = add i64 %1329, 1
  store i64 %1330, ptr %94, align 8, !tbaa !78
  %1331 = add nuw i64 %96, 1
  %1332 = icmp eq i64 %1331, %3
  br i1 %1332, label %1333, label %95, !llvm.loop !228

1333:                                             ; preds = %102, %1328, %95, %5
  %1334 = phi i64 [ 0, %5 ], [ %96, %95 ], [ %3, %1328 ], [ %96, %102 ]
  ret i64 %1334
}

define dso_local void @judge_words(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #8 {
  %6 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %7 = icmp eq i64 %4, 0
  br i1 %7, label %13, label %8

8:                                                ; preds = %5, %14
  %9 = phi i64 [ %20, %14 ], [ 0, %5 ]
  %10 = load i64, ptr %6, align 8, !tbaa !209
  %11 = and i64 %10, -3
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %14, label %13

13:                                               ; preds = %8, %14, %5
  ret void

14:                                               ; preds = %8
  %15 = getelementptr inbounds i64, ptr %2, i64 %9
  %16 = load i64, ptr %15, align 8, !tbaa !12
  %17 = getelementptr inbounds i32, ptr %3, i64 %9
  %18 = load i32, ptr %17, align 4, !tbaa !10
  %19 = zext i32 %18 to i64
  tail call fastcc void @judge_state(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %16, i64 noundef %19) #16
  %20 = add nuw i64 %9, 1
  %21 = icmp eq i64 %20, %4
  br i1 %21, label %13, label %8, !llvm.loop !229
}

define internal fastcc i64 @lesser(ptr nocapture noundef readonly %0, i64 noundef %1) unnamed_addr #7 {
  %3 = alloca [4 x ptr], align 16
  %4 = alloca %struct.State, align 8
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %3) #17, !noalias !230
  store ptr %4, ptr %3, align 16, !tbaa !83, !noalias !230
  %5 = getelementptr inbounds ptr, ptr %3, i64 1
  %6 = getelementptr inbounds [2 x i64], ptr %4, i64 0, i64 1
  store ptr %6, ptr %5, align 8, !tbaa !83, !noalias !230
  %7 = getelementptr inbounds ptr, ptr %3, i64 2
  %8 = getelementptr inbounds %struct.State, ptr %4, i64 0, i32 1
  store ptr %8, ptr %7, align 16, !tbaa !83, !noalias !230
  %9 = getelementptr inbounds ptr, ptr %3, i64 3
  %10 = getelementptr inbounds %struct.State, ptr %4, i64 0, i32 1, i64 1
  store ptr %10, ptr %9, align 8, !tbaa !83, !noalias !230
  br label %11

11:                                               ; preds = %11, %2
  %12 = phi i64 [ 0, %2 ], [ %23, %11 ]
  %13 = phi i64 [ %1, %2 ], [ %22, %11 ]
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %12
  %15 = load i64, ptr %14, align 8, !tbaa !12, !noalias !230
  %16 = shl nsw i64 -1, %15
  %17 = xor i64 %16, -1
  %18 = and i64 %13, %17
  %19 = getelementptr inbounds [4 x ptr], ptr %3, i64 0, i64 %12
  %20 = load ptr, ptr %19, align 8, !tbaa !83, !noalias !230
  store i64 %18, ptr %20, align 8, !tbaa !12
  %21 = load i64, ptr %14, align 8, !tbaa !12, !noalias !230
  %22 = lshr i64 %13, %21
  %23 = add nuw nsw i64 %12, 1
  %24 = icmp eq i64 %23, 4
  br i1 %24, label %25, label %11, !llvm.loop !84

25:                                               ; preds = %11
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %3) #17, !noalias !230
  %26 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %27 = load i64, ptr %6, align 8, !tbaa !12
  %28 = load i64, ptr %4, align 8, !tbaa !12
  %29 = load i64, ptr %26, align 8, !tbaa !12
  %30 = shl i64 %28, %29
  %31 = or i64 %30, %27
  %32 = load i64, ptr %10, align 8, !tbaa !12
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %34 = load i64, ptr %33, align 8, !tbaa !12
  %35 = add i64 %34, %29
  %36 = shl i64 %32, %35
  %37 = or i64 %31, %36
  %38 = load i64, ptr %8, align 8, !tbaa !12
  %39 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %40 = load i64, ptr %39, align 8, !tbaa !12
  %41 = add i64 %40, %35
  %42 = shl i64 %38, %41
  %43 = or i64 %37, %42
  %44 = call i64 @llvm.umin.i64(i64 %43, i64 %1)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #17
  ret i64 %44
}

define internal fastcc i64 @fill_calls(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6) unnamed_addr #8 {
  %8 = alloca [256 x i32], align 16
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %2
  %10 = load i64, ptr %9, align 8, !tbaa !12
  %11 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i64 %10
  %12 = load ptr, ptr %11, align 8, !tbaa !83
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %14 = load i64, ptr %13, align 8, !tbaa !111
  %15 = shl i64 %14, 1
  %16 = or i64 %15, 1
  %17 = mul i64 %16, %3
  %18 = add i64 %17, %4
  %19 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  br label %20

20:                                               ; preds = %20, %7
  %21 = cmpxchg ptr %19, i64 0, i64 1 acquire monotonic, align 8
  %22 = extractvalue { i64, i1 } %21, 1
  br i1 %22, label %23, label %20, !llvm.loop !127

23:                                               ; preds = %20
  %24 = getelementptr inbounds i64, ptr %12, i64 %18
  %25 = load i64, ptr %24, align 8, !tbaa !12
  %26 = add i64 %25, -1
  %27 = icmp eq i64 %25, 0
  br i1 %27, label %28, label %229

28:                                               ; preds = %23
  %29 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %30 = load i64, ptr %29, align 8, !tbaa !129
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %8) #17
  %31 = load i64, ptr %9, align 8, !tbaa !12
  %32 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %31
  %33 = load ptr, ptr %32, align 8, !tbaa !62
  %34 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %31, i32 1
  %35 = load i64, ptr %34, align 8, !tbaa !60
  %36 = mul i64 %35, %3
  %37 = getelementptr inbounds i32, ptr %33, i64 %36
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %39 = load i64, ptr %38, align 8, !tbaa !130
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %48, label %41

41:                                               ; preds = %28, %41
  %42 = phi i64 [ %46, %41 ], [ 0, %28 ]
  %43 = getelementptr inbounds i32, ptr %37, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !10
  %45 = getelementptr inbounds i32, ptr %8, i64 %42
  store i32 %44, ptr %45, align 4, !tbaa !10
  %46 = add nuw i64 %42, 1
  %47 = icmp eq i64 %46, %39
  br i1 %47, label %48, label %41, !llvm.loop !67

48:                                               ; preds = %41, %28
  %49 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 24, i64 %2
  %50 = load i64, ptr %49, align 8, !tbaa !12
  %51 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 25, i64 %2
  %52 = load i64, ptr %51, align 8, !tbaa !12
  %53 = icmp ult i64 %50, %52
  br i1 %53, label %54, label %58

54:                                               ; preds = %48
  %55 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  br label %150

56:                                               ; preds = %163
  %57 = load i64, ptr %49, align 8, !tbaa !12
  br label %58

58:                                               ; preds = %56, %48
  %59 = phi i64 [ %50, %48 ], [ %57, %56 ]
  %60 = phi i64 [ %52, %48 ], [ %165, %56 ]
  %61 = icmp ult i64 %59, %60
  br i1 %61, label %62, label %167

62:                                               ; preds = %58
  %63 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  %64 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %65 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %66 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 7
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 23
  %68 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 5
  %69 = trunc i64 %4 to i32
  %70 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %71 = icmp eq i64 %4, 0
  br label %72

72:                                               ; preds = %146, %62
  %73 = phi i64 [ %59, %62 ], [ %147, %146 ]
  %74 = load ptr, ptr %63, align 8, !tbaa !233
  %75 = getelementptr inbounds %struct.Offer, ptr %74, i64 %73, i32 6
  %76 = load i64, ptr %75, align 8, !tbaa !234
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %146, label %78

78:                                               ; preds = %72
  %79 = getelementptr inbounds %struct.Offer, ptr %74, i64 %73, i32 5
  %80 = load i64, ptr %79, align 8, !tbaa !236
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %82, label %146

82:                                               ; preds = %78
  %83 = load ptr, ptr %64, align 8, !tbaa !163
  %84 = load ptr, ptr %65, align 8, !tbaa !164
  %85 = load i64, ptr %0, align 8, !tbaa !165
  %86 = icmp eq i64 %85, 0
  br i1 %86, label %94, label %87

87:                                               ; preds = %82, %87
  %88 = phi i64 [ %92, %87 ], [ 0, %82 ]
  %89 = getelementptr inbounds i32, ptr %84, i64 %88
  %90 = load i32, ptr %89, align 4, !tbaa !10
  %91 = getelementptr inbounds i32, ptr %83, i64 %88
  store i32 %90, ptr %91, align 4, !tbaa !10
  %92 = add nuw i64 %88, 1
  %93 = icmp eq i64 %92, %85
  br i1 %93, label %94, label %87, !llvm.loop !67

94:                                               ; preds = %87, %82
  %95 = load i64, ptr %38, align 8, !tbaa !130
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %104, label %97

97:                                               ; preds = %94, %97
  %98 = phi i64 [ %102, %97 ], [ 0, %94 ]
  %99 = getelementptr inbounds i32, ptr %8, i64 %98
  %100 = load i32, ptr %99, align 4, !tbaa !10
  %101 = getelementptr inbounds i32, ptr %83, i64 %98
  store i32 %100, ptr %101, align 4, !tbaa !10
  %102 = add nuw i64 %98, 1
  %103 = icmp eq i64 %102, %95
  br i1 %103, label %104, label %97, !llvm.loop !67

104:                                              ; preds = %97, %94
  %105 = load i64, ptr %66, align 8, !tbaa !237
  %106 = getelementptr inbounds i32, ptr %83, i64 %105
  %107 = load ptr, ptr %67, align 8, !tbaa !238
  %108 = load i64, ptr %68, align 8, !tbaa !239
  %109 = mul i64 %108, %73
  %110 = getelementptr inbounds i32, ptr %107, i64 %109
  %111 = icmp eq i64 %108, 0
  br i1 %111, label %119, label %112

112:                                              ; preds = %104, %112
  %113 = phi i64 [ %117, %112 ], [ 0, %104 ]
  %114 = getelementptr inbounds i32, ptr %110, i64 %113
  %115 = load i32, ptr %114, align 4, !tbaa !10
  %116 = getelementptr inbounds i32, ptr %106, i64 %113
  store i32 %115, ptr %116, align 4, !tbaa !10
  %117 = add nuw i64 %113, 1
  %118 = icmp eq i64 %117, %108
  br i1 %118, label %119, label %112, !llvm.loop !67

119:                                              ; preds = %112, %104
  %120 = getelementptr inbounds %struct.Offer, ptr %74, i64 %73
  %121 = load ptr, ptr %120, align 8, !tbaa !240
  %122 = tail call i32 %121(ptr noundef %83) #18
  %123 = icmp eq i32 %122, 0
  br i1 %123, label %146, label %124

124:                                              ; preds = %119
  %125 = load ptr, ptr %64, align 8, !tbaa !163
  %126 = load i64, ptr %70, align 8, !tbaa !169
  %127 = getelementptr inbounds i32, ptr %125, i64 %126
  store i32 %69, ptr %127, align 4, !tbaa !10
  %128 = load ptr, ptr %63, align 8, !tbaa !233
  %129 = getelementptr inbounds %struct.Offer, ptr %128, i64 %73, i32 1
  %130 = load ptr, ptr %129, align 8, !tbaa !241
  %131 = tail call i32 %130(ptr noundef %125) #18
  br i1 %71, label %146, label %135

132:                                              ; preds = %135
  %133 = add nuw i64 %136, 1
  %134 = icmp eq i64 %133, %4
  br i1 %134, label %146, label %135, !llvm.loop !242

135:                                              ; preds = %124, %132
  %136 = phi i64 [ %133, %132 ], [ 0, %124 ]
  %137 = trunc i64 %136 to i32
  %138 = load ptr, ptr %64, align 8, !tbaa !163
  %139 = load i64, ptr %70, align 8, !tbaa !169
  %140 = getelementptr inbounds i32, ptr %138, i64 %139
  store i32 %137, ptr %140, align 4, !tbaa !10
  %141 = load ptr, ptr %63, align 8, !tbaa !233
  %142 = getelementptr inbounds %struct.Offer, ptr %141, i64 %73, i32 1
  %143 = load ptr, ptr %142, align 8, !tbaa !241
  %144 = tail call i32 %143(ptr noundef %138) #18
  %145 = icmp eq i32 %144, %131
  br i1 %145, label %132, label %205

146:                                              ; preds = %132, %124, %119, %78, %72
  %147 = add nuw i64 %73, 1
  %148 = load i64, ptr %51, align 8, !tbaa !12
  %149 = icmp ult i64 %147, %148
  br i1 %149, label %72, label %167, !llvm.loop !243

150:                                              ; preds = %54, %163
  %151 = phi i64 [ %50, %54 ], [ %164, %163 ]
  %152 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %151, ptr noundef nonnull %8, i32 noundef -1, i64 noundef %4) #16
  %153 = icmp eq i32 %152, 0
  br i1 %153, label %163, label %154

154:                                              ; preds = %150
  %155 = tail call fastcc i32 @add_local(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %151, i64 noundef %30, i32 noundef -1) #16
  %156 = icmp eq i32 %155, 0
  br i1 %156, label %163, label %157

157:                                              ; preds = %154
  %158 = load i64, ptr %29, align 8, !tbaa !129
  %159 = add i64 %158, -1
  %160 = load ptr, ptr %55, align 8, !tbaa !233
  %161 = getelementptr inbounds %struct.Offer, ptr %160, i64 %151, i32 4
  %162 = load i64, ptr %161, align 8, !tbaa !244
  tail call fastcc void @judge_local(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %159, i64 noundef %162, i64 noundef %5, i64 noundef %6) #16
  br label %163

163:                                              ; preds = %150, %154, %157
  %164 = add nuw i64 %151, 1
  %165 = load i64, ptr %51, align 8, !tbaa !12
  %166 = icmp ult i64 %164, %165
  br i1 %166, label %150, label %56, !llvm.loop !245

167:                                              ; preds = %146, %58
  %168 = load i64, ptr %29, align 8, !tbaa !129
  %169 = icmp ugt i64 %168, %30
  br i1 %169, label %170, label %202

170:                                              ; preds = %167
  %171 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %172 = load ptr, ptr %171, align 8, !tbaa !115
  %173 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %174 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  br label %175

175:                                              ; preds = %198, %170
  %176 = phi i1 [ true, %170 ], [ %200, %198 ]
  %177 = phi i64 [ %30, %170 ], [ %199, %198 ]
  %178 = getelementptr inbounds %struct.Local, ptr %172, i64 %177, i32 5
  %179 = load i32, ptr %178, align 4, !tbaa !131
  %180 = icmp eq i32 %179, -1
  br i1 %180, label %198, label %181

181:                                              ; preds = %175
  %182 = load ptr, ptr %173, align 8, !tbaa !133
  %183 = zext i32 %179 to i64
  br label %187

184:                                              ; preds = %192
  %185 = add nuw nsw i64 %188, 1
  %186 = icmp eq i64 %185, 4294967295
  br i1 %186, label %198, label %187, !llvm.loop !134

187:                                              ; preds = %184, %181
  %188 = phi i64 [ %183, %181 ], [ %185, %184 ]
  %189 = getelementptr inbounds i32, ptr %182, i64 %188
  %190 = load i32, ptr %189, align 4, !tbaa !10
  %191 = icmp eq i32 %190, -1
  br i1 %191, label %198, label %192

192:                                              ; preds = %187
  %193 = load ptr, ptr %174, align 8, !tbaa !83
  %194 = zext i32 %190 to i64
  %195 = getelementptr inbounds %struct.Claim, ptr %193, i64 %194, i32 6
  %196 = load i64, ptr %195, align 8, !tbaa !135
  %197 = icmp eq i64 %196, 0
  br i1 %197, label %184, label %202

198:                                              ; preds = %187, %184, %175
  %199 = add nuw i64 %177, 1
  %200 = icmp ult i64 %199, %168
  %201 = icmp eq i64 %199, %168
  br i1 %201, label %202, label %175, !llvm.loop !137

202:                                              ; preds = %198, %192, %167
  %203 = phi i1 [ false, %167 ], [ %176, %192 ], [ %200, %198 ]
  %204 = zext i1 %203 to i64
  br label %207

205:                                              ; preds = %135
  %206 = load i64, ptr %29, align 8, !tbaa !129
  br label %207

207:                                              ; preds = %205, %202
  %208 = phi i64 [ %168, %202 ], [ %206, %205 ]
  %209 = phi i64 [ %204, %202 ], [ 1, %205 ]
  %210 = icmp eq i64 %208, %30
  br i1 %210, label %226, label %211

211:                                              ; preds = %207
  %212 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %213 = load ptr, ptr %212, align 8, !tbaa !112
  %214 = add i64 %208, -1
  %215 = getelementptr inbounds i64, ptr %213, i64 %214
  %216 = load i64, ptr %215, align 8, !tbaa !12
  %217 = or i64 %216, 9007199254740992
  store i64 %217, ptr %215, align 8, !tbaa !12
  %218 = load i64, ptr %29, align 8, !tbaa !129
  %219 = icmp ult i64 %218, 134217728
  br i1 %219, label %223, label %220

220:                                              ; preds = %211
  %221 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %222 = atomicrmw or ptr %221, i64 4 monotonic, align 8
  br label %223

223:                                              ; preds = %220, %211
  %224 = shl i64 %30, 1
  %225 = or i64 %209, %224
  br label %226

226:                                              ; preds = %207, %223
  %227 = phi i64 [ %225, %223 ], [ %209, %207 ]
  %228 = add i64 %227, 1
  store atomic i64 %228, ptr %24 release, align 8
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %8) #17
  br label %229

229:                                              ; preds = %226, %23
  %230 = phi i64 [ %227, %226 ], [ %26, %23 ]
  store atomic i64 0, ptr %19 release, align 8
  ret i64 %230
}

define internal fastcc i32 @take_offer(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr nocapture noundef readonly %3, i32 noundef %4, i64 noundef %5) unnamed_addr #8 {
  %7 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  %8 = load ptr, ptr %7, align 8, !tbaa !233
  %9 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2
  %10 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %11 = load ptr, ptr %10, align 8, !tbaa !163
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %13 = load ptr, ptr %12, align 8, !tbaa !164
  %14 = load i64, ptr %0, align 8, !tbaa !165
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %23, label %16

16:                                               ; preds = %6, %16
  %17 = phi i64 [ %21, %16 ], [ 0, %6 ]
  %18 = getelementptr inbounds i32, ptr %13, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !10
  %20 = getelementptr inbounds i32, ptr %11, i64 %17
  store i32 %19, ptr %20, align 4, !tbaa !10
  %21 = add nuw i64 %17, 1
  %22 = icmp eq i64 %21, %14
  br i1 %22, label %23, label %16, !llvm.loop !67

23:                                               ; preds = %16, %6
  %24 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %25 = load i64, ptr %24, align 8, !tbaa !130
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %34, label %27

27:                                               ; preds = %23, %27
  %28 = phi i64 [ %32, %27 ], [ 0, %23 ]
  %29 = getelementptr inbounds i32, ptr %3, i64 %28
  %30 = load i32, ptr %29, align 4, !tbaa !10
  %31 = getelementptr inbounds i32, ptr %11, i64 %28
  store i32 %30, ptr %31, align 4, !tbaa !10
  %32 = add nuw i64 %28, 1
  %33 = icmp eq i64 %32, %25
  br i1 %33, label %34, label %27, !llvm.loop !67

34:                                               ; preds = %27, %23
  %35 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %36 = load i64, ptr %35, align 8, !tbaa !167
  %37 = getelementptr inbounds i32, ptr %11, i64 %36
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %39 = load i64, ptr %38, align 8, !tbaa !166
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %48, label %41

41:                                               ; preds = %34, %41
  %42 = phi i64 [ %46, %41 ], [ 0, %34 ]
  %43 = getelementptr inbounds i32, ptr %3, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !10
  %45 = getelementptr inbounds i32, ptr %37, i64 %42
  store i32 %44, ptr %45, align 4, !tbaa !10
  %46 = add nuw i64 %42, 1
  %47 = icmp eq i64 %46, %39
  br i1 %47, label %48, label %41, !llvm.loop !67

48:                                               ; preds = %41, %34
  %49 = icmp sgt i32 %4, -1
  br i1 %49, label %50, label %71

50:                                               ; preds = %48
  %51 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %52 = load i64, ptr %51, align 8, !tbaa !176
  %53 = getelementptr inbounds i32, ptr %11, i64 %52
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %55 = zext i32 %4 to i64
  %56 = load ptr, ptr %54, align 8, !tbaa !62
  %57 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %58 = load i64, ptr %57, align 8, !tbaa !60
  %59 = mul i64 %58, %55
  %60 = getelementptr inbounds i32, ptr %56, i64 %59
  %61 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %62 = load i64, ptr %61, align 8, !tbaa !177
  %63 = icmp eq i64 %62, 0
  br i1 %63, label %71, label %64

64:                                               ; preds = %50, %64
  %65 = phi i64 [ %69, %64 ], [ 0, %50 ]
  %66 = getelementptr inbounds i32, ptr %60, i64 %65
  %67 = load i32, ptr %66, align 4, !tbaa !10
  %68 = getelementptr inbounds i32, ptr %53, i64 %65
  store i32 %67, ptr %68, align 4, !tbaa !10
  %69 = add nuw i64 %65, 1
  %70 = icmp eq i64 %69, %62
  br i1 %70, label %71, label %64, !llvm.loop !67

71:                                               ; preds = %64, %50, %48
  %72 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 7
  %73 = load i64, ptr %72, align 8, !tbaa !237
  %74 = getelementptr inbounds i32, ptr %11, i64 %73
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 23
  %76 = load ptr, ptr %75, align 8, !tbaa !238
  %77 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 5
  %78 = load i64, ptr %77, align 8, !tbaa !239
  %79 = mul i64 %78, %2
  %80 = getelementptr inbounds i32, ptr %76, i64 %79
  %81 = icmp eq i64 %78, 0
  br i1 %81, label %89, label %82

82:                                               ; preds = %71, %82
  %83 = phi i64 [ %87, %82 ], [ 0, %71 ]
  %84 = getelementptr inbounds i32, ptr %80, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !10
  %86 = getelementptr inbounds i32, ptr %74, i64 %83
  store i32 %85, ptr %86, align 4, !tbaa !10
  %87 = add nuw i64 %83, 1
  %88 = icmp eq i64 %87, %78
  br i1 %88, label %89, label %82, !llvm.loop !67

89:                                               ; preds = %82, %71
  %90 = trunc i64 %5 to i32
  %91 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %92 = load i64, ptr %91, align 8, !tbaa !169
  %93 = getelementptr inbounds i32, ptr %11, i64 %92
  store i32 %90, ptr %93, align 4, !tbaa !10
  %94 = load ptr, ptr %9, align 8, !tbaa !240
  %95 = tail call i32 %94(ptr noundef %11) #18
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %187, label %97

97:                                               ; preds = %89
  %98 = icmp slt i32 %4, 0
  br i1 %98, label %99, label %105

99:                                               ; preds = %97
  %100 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 1
  %101 = load ptr, ptr %100, align 8, !tbaa !241
  %102 = load ptr, ptr %10, align 8, !tbaa !163
  %103 = tail call i32 %101(ptr noundef %102) #18
  %104 = icmp eq i32 %103, 0
  br i1 %104, label %187, label %105

105:                                              ; preds = %99, %97
  %106 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 3
  %107 = load ptr, ptr %106, align 8, !tbaa !246
  %108 = load ptr, ptr %10, align 8, !tbaa !163
  %109 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %110 = load ptr, ptr %109, align 8, !tbaa !247
  tail call void %107(ptr noundef %108, ptr noundef %110) #18
  %111 = load ptr, ptr %109, align 8, !tbaa !247
  %112 = getelementptr inbounds i32, ptr %111, i64 3
  %113 = load i32, ptr %112, align 4, !tbaa !10
  %114 = icmp eq i32 %113, 0
  br i1 %114, label %119, label %115

115:                                              ; preds = %105
  %116 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %117 = atomicrmw or ptr %116, i64 8 monotonic, align 8
  %118 = load ptr, ptr %109, align 8, !tbaa !247
  br label %119

119:                                              ; preds = %115, %105
  %120 = phi ptr [ %118, %115 ], [ %111, %105 ]
  %121 = getelementptr inbounds i32, ptr %120, i64 2
  %122 = load i32, ptr %121, align 4, !tbaa !10
  %123 = icmp sgt i32 %122, 4
  br i1 %123, label %124, label %127

124:                                              ; preds = %119
  %125 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %126 = atomicrmw or ptr %125, i64 4 monotonic, align 8
  br label %187

127:                                              ; preds = %119
  %128 = icmp sgt i32 %122, 0
  %129 = zext i1 %128 to i32
  %130 = load i64, ptr %38, align 8, !tbaa !166
  %131 = icmp eq i64 %130, 0
  br i1 %131, label %134, label %132

132:                                              ; preds = %127
  %133 = load ptr, ptr %10, align 8, !tbaa !163
  br label %136

134:                                              ; preds = %136, %127
  %135 = phi i32 [ %129, %127 ], [ %145, %136 ]
  br i1 %98, label %148, label %153

136:                                              ; preds = %132, %136
  %137 = phi i64 [ 0, %132 ], [ %146, %136 ]
  %138 = phi i32 [ %129, %132 ], [ %145, %136 ]
  %139 = getelementptr inbounds i32, ptr %133, i64 %137
  %140 = load i32, ptr %139, align 4, !tbaa !10
  %141 = getelementptr inbounds i32, ptr %3, i64 %137
  %142 = load i32, ptr %141, align 4, !tbaa !10
  %143 = icmp ne i32 %140, %142
  %144 = zext i1 %143 to i32
  %145 = or i32 %138, %144
  %146 = add nuw i64 %137, 1
  %147 = icmp eq i64 %146, %130
  br i1 %147, label %134, label %136, !llvm.loop !248

148:                                              ; preds = %134
  %149 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 5
  %150 = load i64, ptr %149, align 8, !tbaa !236
  %151 = trunc i64 %150 to i32
  %152 = icmp eq i32 %135, %151
  br i1 %152, label %187, label %153

153:                                              ; preds = %148, %134
  %154 = getelementptr inbounds i32, ptr %120, i64 1
  %155 = load i32, ptr %154, align 4, !tbaa !10
  %156 = icmp sgt i32 %155, 0
  br i1 %156, label %157, label %160

157:                                              ; preds = %153
  %158 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 43
  %159 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 14
  br label %164

160:                                              ; preds = %164, %153
  %161 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 2
  %162 = load ptr, ptr %161, align 8, !tbaa !249
  %163 = icmp eq ptr %162, null
  br i1 %163, label %182, label %180

164:                                              ; preds = %157, %164
  %165 = phi i64 [ 0, %157 ], [ %174, %164 ]
  %166 = phi ptr [ %120, %157 ], [ %175, %164 ]
  %167 = load ptr, ptr %158, align 8, !tbaa !250
  %168 = load i64, ptr %159, align 8, !tbaa !251
  %169 = add i64 %168, %165
  %170 = getelementptr inbounds i32, ptr %166, i64 %169
  %171 = load i32, ptr %170, align 4, !tbaa !10
  %172 = sext i32 %171 to i64
  %173 = getelementptr inbounds i8, ptr %167, i64 %172
  store i8 1, ptr %173, align 1, !tbaa !17
  %174 = add nuw nsw i64 %165, 1
  %175 = load ptr, ptr %109, align 8, !tbaa !247
  %176 = getelementptr inbounds i32, ptr %175, i64 1
  %177 = load i32, ptr %176, align 4, !tbaa !10
  %178 = sext i32 %177 to i64
  %179 = icmp slt i64 %174, %178
  br i1 %179, label %164, label %160, !llvm.loop !252

180:                                              ; preds = %160
  %181 = load ptr, ptr %10, align 8, !tbaa !163
  tail call void %162(ptr noundef %181) #18
  br label %182

182:                                              ; preds = %180, %160
  %183 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 5
  %184 = load i64, ptr %183, align 8, !tbaa !236
  %185 = icmp eq i64 %184, 0
  %186 = zext i1 %185 to i32
  br label %187

187:                                              ; preds = %182, %148, %89, %99, %124
  %188 = phi i32 [ 0, %124 ], [ 0, %99 ], [ 0, %89 ], [ %186, %182 ], [ 0, %148 ]
  ret i32 %188
}

define internal fastcc i32 @add_local(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i32 noundef %6) unnamed_addr #10 {
  %8 = alloca %struct.Local, align 4
  %9 = alloca [256 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 36, ptr nonnull %8) #17
  %10 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 1
  %11 = trunc i64 %3 to i32
  store i32 %11, ptr %10, align 4, !tbaa !253
  %12 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 2
  store i32 %6, ptr %12, align 4, !tbaa !254
  %13 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 3
  %14 = trunc i64 %4 to i16
  store i16 %14, ptr %13, align 4, !tbaa !255
  %15 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 4
  %16 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %17 = load ptr, ptr %16, align 8, !tbaa !247
  %18 = getelementptr inbounds i32, ptr %17, i64 2
  %19 = load i32, ptr %18, align 4, !tbaa !10
  %20 = trunc i32 %19 to i16
  store i16 %20, ptr %15, align 2, !tbaa !256
  %21 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 5
  store i32 -1, ptr %21, align 4, !tbaa !131
  %22 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %22, i8 0, i64 16, i1 false)
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %9) #17
  %23 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %24 = load ptr, ptr %23, align 8, !tbaa !163
  %25 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %26 = load i64, ptr %25, align 8, !tbaa !166
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %35, label %28

28:                                               ; preds = %7, %28
  %29 = phi i64 [ %33, %28 ], [ 0, %7 ]
  %30 = getelementptr inbounds i32, ptr %24, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !10
  %32 = getelementptr inbounds i32, ptr %9, i64 %29
  store i32 %31, ptr %32, align 4, !tbaa !10
  %33 = add nuw i64 %29, 1
  %34 = icmp eq i64 %33, %26
  br i1 %34, label %35, label %28, !llvm.loop !67

35:                                               ; preds = %28, %7
  %36 = getelementptr inbounds i32, ptr %9, i64 %26
  %37 = getelementptr inbounds i32, ptr %24, i64 %26
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %39 = load i64, ptr %38, align 8, !tbaa !130
  %40 = sub i64 %39, %26
  %41 = icmp eq i64 %39, %26
  br i1 %41, label %49, label %42

42:                                               ; preds = %35, %42
  %43 = phi i64 [ %47, %42 ], [ 0, %35 ]
  %44 = getelementptr inbounds i32, ptr %37, i64 %43
  %45 = load i32, ptr %44, align 4, !tbaa !10
  %46 = getelementptr inbounds i32, ptr %36, i64 %43
  store i32 %45, ptr %46, align 4, !tbaa !10
  %47 = add nuw i64 %43, 1
  %48 = icmp eq i64 %47, %40
  br i1 %48, label %49, label %42, !llvm.loop !67

49:                                               ; preds = %42, %35
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %2
  %51 = load i64, ptr %50, align 8, !tbaa !12
  %52 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %51
  %53 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %52, ptr noundef nonnull %9) #16
  %54 = trunc i64 %53 to i32
  store i32 %54, ptr %8, align 4, !tbaa !257
  %55 = and i32 %19, 65535
  %56 = zext i32 %55 to i64
  %57 = icmp eq i32 %55, 0
  br i1 %57, label %62, label %58

58:                                               ; preds = %49
  %59 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %60 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 15
  %61 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  br label %73

62:                                               ; preds = %73, %49
  %63 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %64 = load i64, ptr %63, align 8, !tbaa !129
  %65 = icmp ugt i64 %64, %5
  br i1 %65, label %66, label %121

66:                                               ; preds = %62
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %68 = load ptr, ptr %67, align 8, !tbaa !115
  %69 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  %70 = and i32 %19, 65535
  %71 = zext i32 %70 to i64
  %72 = icmp ne i16 %20, 0
  br label %89

73:                                               ; preds = %58, %73
  %74 = phi i64 [ 0, %58 ], [ %84, %73 ]
  %75 = load ptr, ptr %16, align 8, !tbaa !247
  %76 = load i64, ptr %60, align 8, !tbaa !258
  %77 = getelementptr inbounds i32, ptr %75, i64 %76
  %78 = load i64, ptr %61, align 8, !tbaa !177
  %79 = mul i64 %78, %74
  %80 = getelementptr inbounds i32, ptr %77, i64 %79
  %81 = tail call i64 @intern(ptr noundef nonnull %0, ptr noundef nonnull %59, ptr noundef %80) #16
  %82 = trunc i64 %81 to i32
  %83 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 6, i64 %74
  store i32 %82, ptr %83, align 4, !tbaa !10
  %84 = add nuw nsw i64 %74, 1
  %85 = icmp eq i64 %84, %56
  br i1 %85, label %62, label %73, !llvm.loop !259

86:                                               ; preds = %94, %89, %119
  %87 = add nuw i64 %90, 1
  %88 = icmp eq i64 %87, %64
  br i1 %88, label %121, label %89, !llvm.loop !260

89:                                               ; preds = %66, %86
  %90 = phi i64 [ %5, %66 ], [ %87, %86 ]
  %91 = getelementptr inbounds %struct.Local, ptr %68, i64 %90
  %92 = load i32, ptr %91, align 4, !tbaa !257
  %93 = icmp eq i32 %92, %54
  br i1 %93, label %94, label %86

94:                                               ; preds = %89
  %95 = getelementptr inbounds %struct.Local, ptr %68, i64 %90, i32 4
  %96 = load i16, ptr %95, align 2, !tbaa !256
  %97 = icmp eq i16 %96, %20
  br i1 %97, label %98, label %86

98:                                               ; preds = %94
  %99 = load ptr, ptr %69, align 8, !tbaa !233
  %100 = getelementptr inbounds %struct.Local, ptr %68, i64 %90, i32 3
  %101 = load i16, ptr %100, align 4, !tbaa !255
  %102 = zext i16 %101 to i64
  %103 = getelementptr inbounds %struct.Offer, ptr %99, i64 %102, i32 4
  %104 = load i64, ptr %103, align 8, !tbaa !244
  %105 = getelementptr inbounds %struct.Offer, ptr %99, i64 %4, i32 4
  %106 = load i64, ptr %105, align 8, !tbaa !244
  %107 = icmp eq i64 %104, %106
  %108 = select i1 %107, i1 %72, i1 false
  br i1 %108, label %109, label %119

109:                                              ; preds = %98, %109
  %110 = phi i64 [ %116, %109 ], [ 0, %98 ]
  %111 = getelementptr inbounds %struct.Local, ptr %68, i64 %90, i32 6, i64 %110
  %112 = load i32, ptr %111, align 4, !tbaa !10
  %113 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 6, i64 %110
  %114 = load i32, ptr %113, align 4, !tbaa !10
  %115 = icmp eq i32 %112, %114
  %116 = add nuw nsw i64 %110, 1
  %117 = icmp ult i64 %116, %71
  %118 = select i1 %115, i1 %117, i1 false
  br i1 %118, label %109, label %119, !llvm.loop !261

119:                                              ; preds = %109, %98
  %120 = phi i1 [ %107, %98 ], [ %115, %109 ]
  br i1 %120, label %144, label %86

121:                                              ; preds = %86, %62
  %122 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 47
  %123 = load i64, ptr %122, align 8, !tbaa !262
  %124 = icmp eq i64 %64, %123
  br i1 %124, label %125, label %128

125:                                              ; preds = %121
  %126 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %127 = atomicrmw or ptr %126, i64 4 monotonic, align 8
  br label %144

128:                                              ; preds = %121
  %129 = and i64 %53, 4294967295
  %130 = load i32, ptr %22, align 4, !tbaa !10
  %131 = zext i32 %130 to i64
  %132 = shl nuw nsw i64 %131, 24
  %133 = shl nuw i64 %56, 48
  %134 = or i64 %133, %129
  %135 = or i64 %134, %132
  %136 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %137 = load ptr, ptr %136, align 8, !tbaa !112
  %138 = getelementptr inbounds i64, ptr %137, i64 %64
  store i64 %135, ptr %138, align 8, !tbaa !12
  %139 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %140 = load ptr, ptr %139, align 8, !tbaa !115
  %141 = load i64, ptr %63, align 8, !tbaa !129
  %142 = add i64 %141, 1
  store i64 %142, ptr %63, align 8, !tbaa !129
  %143 = getelementptr inbounds %struct.Local, ptr %140, i64 %141
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(36) %143, ptr noundef nonnull align 4 dereferenceable(36) %8, i64 36, i1 false), !tbaa.struct !263
  br label %144

144:                                              ; preds = %119, %128, %125
  %145 = phi i32 [ 0, %125 ], [ 1, %128 ], [ 0, %119 ]
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %9) #17
  call void @llvm.lifetime.end.p0(i64 36, ptr nonnull %8) #17
  ret i32 %145
}

define internal fastcc void @judge_local(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) unnamed_addr #8 {
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %10 = load ptr, ptr %9, align 8, !tbaa !115
  %11 = getelementptr inbounds %struct.Local, ptr %10, i64 %4
  %12 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %13 = load ptr, ptr %12, align 8, !tbaa !247
  %14 = getelementptr inbounds i32, ptr %13, i64 1
  %15 = load i32, ptr %14, align 4, !tbaa !10
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %61

17:                                               ; preds = %8
  %18 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 6
  %19 = load i64, ptr %18, align 8, !tbaa !12
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %61, label %21

21:                                               ; preds = %17
  %22 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 6
  %23 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 13
  %24 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %25 = shl i64 %5, 48
  %26 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %27 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %28 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %29

29:                                               ; preds = %21, %57
  %30 = phi i64 [ 0, %21 ], [ %58, %57 ]
  %31 = load ptr, ptr %22, align 8, !tbaa !83
  %32 = getelementptr inbounds %struct.Claim, ptr %31, i64 %30, i32 4
  %33 = load i64, ptr %32, align 8, !tbaa !264
  %34 = load ptr, ptr %12, align 8, !tbaa !247
  %35 = load i64, ptr %23, align 8, !tbaa !265
  %36 = getelementptr inbounds i32, ptr %34, i64 %35
  %37 = load i32, ptr %36, align 4, !tbaa !10
  %38 = load ptr, ptr %24, align 8, !tbaa !266
  %39 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 1
  %40 = load atomic i64, ptr %39 monotonic, align 8
  %41 = icmp eq i64 %40, 0
  br i1 %41, label %42, label %57

42:                                               ; preds = %29
  %43 = sext i32 %37 to i64
  %44 = or i64 %25, %43
  %45 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 2
  store i64 %6, ptr %45, align 8, !tbaa !267
  %46 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 3
  store i64 %7, ptr %46, align 8, !tbaa !269
  %47 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 4
  store i64 %4, ptr %47, align 8, !tbaa !270
  %48 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 5
  store i64 %44, ptr %48, align 8, !tbaa !271
  store atomic i64 1, ptr %39 release, align 8
  %49 = load i64, ptr %26, align 8, !tbaa !272
  %50 = add i64 %49, -1
  store i64 %50, ptr %26, align 8, !tbaa !272
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %52, label %57

52:                                               ; preds = %42
  %53 = load i64, ptr %27, align 8, !tbaa !273
  %54 = icmp eq i64 %53, 0
  br i1 %54, label %57, label %55

55:                                               ; preds = %52
  %56 = atomicrmw or ptr %28, i64 16 monotonic, align 8
  br label %57

57:                                               ; preds = %29, %42, %52, %55
  %58 = add nuw i64 %30, 1
  %59 = load i64, ptr %18, align 8, !tbaa !12
  %60 = icmp ult i64 %58, %59
  br i1 %60, label %29, label %61, !llvm.loop !274

61:                                               ; preds = %57, %17, %8
  %62 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %63 = load ptr, ptr %62, align 8, !tbaa !163
  %64 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %65 = load ptr, ptr %64, align 8, !tbaa !164
  %66 = load i64, ptr %0, align 8, !tbaa !165
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %75, label %68

68:                                               ; preds = %61, %68
  %69 = phi i64 [ %73, %68 ], [ 0, %61 ]
  %70 = getelementptr inbounds i32, ptr %65, i64 %69
  %71 = load i32, ptr %70, align 4, !tbaa !10
  %72 = getelementptr inbounds i32, ptr %63, i64 %69
  store i32 %71, ptr %72, align 4, !tbaa !10
  %73 = add nuw i64 %69, 1
  %74 = icmp eq i64 %73, %66
  br i1 %74, label %75, label %68, !llvm.loop !67

75:                                               ; preds = %68, %61
  %76 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %2
  %77 = load i64, ptr %76, align 8, !tbaa !12
  %78 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %77
  %79 = load i32, ptr %11, align 4, !tbaa !257
  %80 = zext i32 %79 to i64
  %81 = load ptr, ptr %78, align 8, !tbaa !62
  %82 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %77, i32 1
  %83 = load i64, ptr %82, align 8, !tbaa !60
  %84 = mul i64 %83, %80
  %85 = getelementptr inbounds i32, ptr %81, i64 %84
  %86 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %87 = load i64, ptr %86, align 8, !tbaa !166
  %88 = icmp eq i64 %87, 0
  br i1 %88, label %109, label %89

89:                                               ; preds = %75, %89
  %90 = phi i64 [ %94, %89 ], [ 0, %75 ]
  %91 = getelementptr inbounds i32, ptr %85, i64 %90
  %92 = load i32, ptr %91, align 4, !tbaa !10
  %93 = getelementptr inbounds i32, ptr %63, i64 %90
  store i32 %92, ptr %93, align 4, !tbaa !10
  %94 = add nuw i64 %90, 1
  %95 = icmp eq i64 %94, %87
  br i1 %95, label %96, label %89, !llvm.loop !67

96:                                               ; preds = %89
  %97 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %98 = load i64, ptr %97, align 8, !tbaa !167
  %99 = getelementptr inbounds i32, ptr %63, i64 %98
  %100 = mul i64 %83, %3
  %101 = getelementptr inbounds i32, ptr %81, i64 %100
  br label %102

102:                                              ; preds = %102, %96
  %103 = phi i64 [ %107, %102 ], [ 0, %96 ]
  %104 = getelementptr inbounds i32, ptr %101, i64 %103
  %105 = load i32, ptr %104, align 4, !tbaa !10
  %106 = getelementptr inbounds i32, ptr %99, i64 %103
  store i32 %105, ptr %106, align 4, !tbaa !10
  %107 = add nuw i64 %103, 1
  %108 = icmp eq i64 %107, %87
  br i1 %108, label %109, label %102, !llvm.loop !67

109:                                              ; preds = %102, %75
  %110 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 2
  %111 = load i32, ptr %110, align 4, !tbaa !254
  %112 = icmp sgt i32 %111, -1
  br i1 %112, label %113, label %134

113:                                              ; preds = %109
  %114 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %115 = load i64, ptr %114, align 8, !tbaa !176
  %116 = getelementptr inbounds i32, ptr %63, i64 %115
  %117 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %118 = zext i32 %111 to i64
  %119 = load ptr, ptr %117, align 8, !tbaa !62
  %120 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %121 = load i64, ptr %120, align 8, !tbaa !60
  %122 = mul i64 %121, %118
  %123 = getelementptr inbounds i32, ptr %119, i64 %122
  %124 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %125 = load i64, ptr %124, align 8, !tbaa !177
  %126 = icmp eq i64 %125, 0
  br i1 %126, label %134, label %127

127:                                              ; preds = %113, %127
  %128 = phi i64 [ %132, %127 ], [ 0, %113 ]
  %129 = getelementptr inbounds i32, ptr %123, i64 %128
  %130 = load i32, ptr %129, align 4, !tbaa !10
  %131 = getelementptr inbounds i32, ptr %116, i64 %128
  store i32 %130, ptr %131, align 4, !tbaa !10
  %132 = add nuw i64 %128, 1
  %133 = icmp eq i64 %132, %125
  br i1 %133, label %134, label %127, !llvm.loop !67

134:                                              ; preds = %127, %109, %113
  %135 = load ptr, ptr %12, align 8, !tbaa !247
  %136 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 13
  %137 = load i64, ptr %136, align 8, !tbaa !265
  %138 = getelementptr inbounds i32, ptr %135, i64 %137
  %139 = load i32, ptr %135, align 4, !tbaa !10
  %140 = icmp sgt i32 %139, 0
  br i1 %140, label %141, label %240

141:                                              ; preds = %134
  %142 = add nsw i32 %139, -1
  %143 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 32
  %144 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 31
  %145 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 5
  %146 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 5
  %147 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %148 = shl i64 %5, 48
  %149 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %150 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %151 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %152

152:                                              ; preds = %238, %141
  %153 = phi i32 [ 0, %141 ], [ %154, %238 ]
  %154 = add nuw nsw i32 %153, 1
  %155 = icmp sge i32 %154, %139
  %156 = select i1 %155, i32 0, i32 %153
  %157 = zext i32 %156 to i64
  %158 = getelementptr i32, ptr %138, i64 %157
  %159 = load i32, ptr %158, align 4, !tbaa !10
  %160 = select i1 %155, i32 %142, i32 %154
  %161 = sext i32 %160 to i64
  %162 = getelementptr inbounds i32, ptr %138, i64 %161
  %163 = load i32, ptr %162, align 4, !tbaa !10
  %164 = icmp eq i32 %159, %163
  br i1 %164, label %238, label %165

165:                                              ; preds = %152
  %166 = load i64, ptr %143, align 8, !tbaa !275
  %167 = icmp eq i64 %166, 0
  br i1 %167, label %171, label %168

168:                                              ; preds = %165
  %169 = sext i32 %159 to i64
  %170 = sext i32 %163 to i64
  br label %183

171:                                              ; preds = %205, %165
  %172 = phi i32 [ 0, %165 ], [ %206, %205 ]
  %173 = load i64, ptr %145, align 8, !tbaa !12
  %174 = icmp eq i64 %173, 0
  br i1 %174, label %238, label %175

175:                                              ; preds = %171
  %176 = icmp ne i32 %172, 0
  %177 = select i1 %176, i1 true, i1 %155
  %178 = sext i32 %159 to i64
  %179 = shl nsw i64 %178, 24
  %180 = or i64 %179, %148
  %181 = sext i32 %163 to i64
  %182 = or i64 %180, %181
  br label %210

183:                                              ; preds = %205, %168
  %184 = phi i64 [ 0, %168 ], [ %207, %205 ]
  %185 = phi i32 [ 0, %168 ], [ %206, %205 ]
  %186 = load ptr, ptr %144, align 8, !tbaa !276
  %187 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184
  %188 = load i64, ptr %187, align 8, !tbaa !277
  %189 = icmp eq i64 %188, %169
  br i1 %189, label %190, label %205

190:                                              ; preds = %183
  %191 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 1
  %192 = load i64, ptr %191, align 8, !tbaa !279
  %193 = icmp eq i64 %192, %170
  br i1 %193, label %194, label %205

194:                                              ; preds = %190
  %195 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 2
  %196 = load i64, ptr %195, align 8, !tbaa !280
  %197 = icmp eq i64 %196, %5
  br i1 %197, label %198, label %205

198:                                              ; preds = %194
  %199 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 3
  %200 = load ptr, ptr %199, align 8, !tbaa !281
  %201 = tail call i32 %200(ptr noundef %63) #18
  %202 = icmp eq i32 %201, 0
  br i1 %202, label %205, label %203

203:                                              ; preds = %198
  %204 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 4
  store i64 1, ptr %204, align 8, !tbaa !282
  br label %205

205:                                              ; preds = %203, %198, %194, %190, %183
  %206 = phi i32 [ 1, %203 ], [ %185, %198 ], [ %185, %194 ], [ %185, %190 ], [ %185, %183 ]
  %207 = add nuw i64 %184, 1
  %208 = load i64, ptr %143, align 8, !tbaa !275
  %209 = icmp ult i64 %207, %208
  br i1 %209, label %183, label %171, !llvm.loop !283

210:                                              ; preds = %234, %175
  %211 = phi i64 [ 0, %175 ], [ %235, %234 ]
  %212 = load ptr, ptr %146, align 8, !tbaa !83
  %213 = getelementptr inbounds %struct.Claim, ptr %212, i64 %211, i32 4
  %214 = load i64, ptr %213, align 8, !tbaa !264
  %215 = load ptr, ptr %147, align 8, !tbaa !266
  %216 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214
  store i64 1, ptr %216, align 8, !tbaa !284
  br i1 %177, label %234, label %217

217:                                              ; preds = %210
  %218 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 1
  %219 = load atomic i64, ptr %218 monotonic, align 8
  %220 = icmp eq i64 %219, 0
  br i1 %220, label %221, label %234

221:                                              ; preds = %217
  %222 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 2
  store i64 %6, ptr %222, align 8, !tbaa !267
  %223 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 3
  store i64 %7, ptr %223, align 8, !tbaa !269
  %224 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 4
  store i64 %4, ptr %224, align 8, !tbaa !270
  %225 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 5
  store i64 %182, ptr %225, align 8, !tbaa !271
  store atomic i64 1, ptr %218 release, align 8
  %226 = load i64, ptr %149, align 8, !tbaa !272
  %227 = add i64 %226, -1
  store i64 %227, ptr %149, align 8, !tbaa !272
  %228 = icmp eq i64 %227, 0
  br i1 %228, label %229, label %234

229:                                              ; preds = %221
  %230 = load i64, ptr %150, align 8, !tbaa !273
  %231 = icmp eq i64 %230, 0
  br i1 %231, label %234, label %232

232:                                              ; preds = %229
  %233 = atomicrmw or ptr %151, i64 16 monotonic, align 8
  br label %234

234:                                              ; preds = %232, %229, %221, %217, %210
  %235 = add nuw i64 %211, 1
  %236 = load i64, ptr %145, align 8, !tbaa !12
  %237 = icmp ult i64 %235, %236
  br i1 %237, label %210, label %238, !llvm.loop !285

238:                                              ; preds = %234, %171, %152
  %239 = icmp eq i32 %154, %139
  br i1 %239, label %240, label %152, !llvm.loop !286

240:                                              ; preds = %238, %134
  %241 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 2
  %242 = load i64, ptr %241, align 8, !tbaa !12
  %243 = icmp eq i64 %242, 0
  br i1 %243, label %251, label %244

244:                                              ; preds = %240
  %245 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 2
  %246 = shl nuw i64 1, %5
  %247 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %248 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %249 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %250 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %266

251:                                              ; preds = %298, %240
  %252 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 49
  %253 = load i64, ptr %252, align 8, !tbaa !287
  %254 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 3
  %255 = load i64, ptr %254, align 8, !tbaa !12
  %256 = icmp eq i64 %255, 0
  br i1 %256, label %394, label %257

257:                                              ; preds = %251
  %258 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %259 = shl nuw i64 1, %5
  %260 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 4
  %261 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 10
  %262 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %263 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %264 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %265 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  br label %305

266:                                              ; preds = %244, %298
  %267 = phi i64 [ 0, %244 ], [ %299, %298 ]
  %268 = load ptr, ptr %245, align 8, !tbaa !83
  %269 = getelementptr inbounds %struct.Claim, ptr %268, i64 %267, i32 3
  %270 = load i64, ptr %269, align 8, !tbaa !288
  %271 = and i64 %270, %246
  %272 = icmp eq i64 %271, 0
  br i1 %272, label %298, label %273

273:                                              ; preds = %266
  %274 = getelementptr inbounds %struct.Claim, ptr %268, i64 %267
  %275 = load ptr, ptr %62, align 8, !tbaa !163
  %276 = tail call fastcc i32 @step_fails(ptr noundef nonnull %0, ptr noundef %274, ptr noundef %275, ptr noundef nonnull %11) #16
  %277 = icmp eq i32 %276, 0
  br i1 %277, label %298, label %278

278:                                              ; preds = %273
  %279 = getelementptr inbounds %struct.Claim, ptr %268, i64 %267, i32 4
  %280 = load i64, ptr %279, align 8, !tbaa !264
  %281 = load ptr, ptr %247, align 8, !tbaa !266
  %282 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 1
  %283 = load atomic i64, ptr %282 monotonic, align 8
  %284 = icmp eq i64 %283, 0
  br i1 %284, label %285, label %298

285:                                              ; preds = %278
  %286 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 2
  store i64 %6, ptr %286, align 8, !tbaa !267
  %287 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 3
  store i64 %7, ptr %287, align 8, !tbaa !269
  %288 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 4
  store i64 %4, ptr %288, align 8, !tbaa !270
  %289 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 5
  store i64 0, ptr %289, align 8, !tbaa !271
  store atomic i64 1, ptr %282 release, align 8
  %290 = load i64, ptr %248, align 8, !tbaa !272
  %291 = add i64 %290, -1
  store i64 %291, ptr %248, align 8, !tbaa !272
  %292 = icmp eq i64 %291, 0
  br i1 %292, label %293, label %298

293:                                              ; preds = %285
  %294 = load i64, ptr %249, align 8, !tbaa !273
  %295 = icmp eq i64 %294, 0
  br i1 %295, label %298, label %296

296:                                              ; preds = %293
  %297 = atomicrmw or ptr %250, i64 16 monotonic, align 8
  br label %298

298:                                              ; preds = %296, %293, %285, %278, %273, %266
  %299 = add nuw i64 %267, 1
  %300 = load i64, ptr %241, align 8, !tbaa !12
  %301 = icmp ult i64 %299, %300
  br i1 %301, label %266, label %251, !llvm.loop !289

302:                                              ; preds = %363
  %303 = load i64, ptr %252, align 8, !tbaa !287
  %304 = icmp ugt i64 %303, %253
  br i1 %304, label %367, label %394

305:                                              ; preds = %257, %363
  %306 = phi i64 [ 0, %257 ], [ %364, %363 ]
  %307 = load ptr, ptr %258, align 8, !tbaa !83
  %308 = getelementptr inbounds %struct.Claim, ptr %307, i64 %306, i32 3
  %309 = load i64, ptr %308, align 8, !tbaa !288
  %310 = and i64 %309, %259
  %311 = icmp eq i64 %310, 0
  br i1 %311, label %363, label %312

312:                                              ; preds = %305
  %313 = getelementptr inbounds %struct.Claim, ptr %307, i64 %306, i32 2
  %314 = load ptr, ptr %313, align 8, !tbaa !290
  %315 = icmp eq ptr %314, null
  br i1 %315, label %357, label %316

316:                                              ; preds = %312
  %317 = getelementptr inbounds %struct.Claim, ptr %307, i64 %306, i32 5
  br label %318

318:                                              ; preds = %316, %351
  %319 = phi i64 [ 0, %316 ], [ %355, %351 ]
  %320 = load i64, ptr %317, align 8, !tbaa !291
  %321 = icmp eq i64 %320, 0
  br i1 %321, label %322, label %324

322:                                              ; preds = %318
  %323 = icmp eq i64 %319, 0
  br i1 %323, label %351, label %363

324:                                              ; preds = %318
  %325 = load i16, ptr %260, align 2, !tbaa !256
  %326 = icmp eq i16 %325, 0
  %327 = select i1 %326, i16 1, i16 %325
  %328 = zext i16 %327 to i64
  %329 = icmp ult i64 %319, %328
  br i1 %329, label %330, label %363

330:                                              ; preds = %324
  br i1 %326, label %351, label %331

331:                                              ; preds = %330
  %332 = load ptr, ptr %62, align 8, !tbaa !163
  %333 = load i64, ptr %261, align 8, !tbaa !292
  %334 = getelementptr inbounds i32, ptr %332, i64 %333
  %335 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 6, i64 %319
  %336 = load i32, ptr %335, align 4, !tbaa !10
  %337 = zext i32 %336 to i64
  %338 = load ptr, ptr %262, align 8, !tbaa !62
  %339 = load i64, ptr %263, align 8, !tbaa !60
  %340 = mul i64 %339, %337
  %341 = getelementptr inbounds i32, ptr %338, i64 %340
  %342 = load i64, ptr %264, align 8, !tbaa !177
  %343 = icmp eq i64 %342, 0
  br i1 %343, label %351, label %344

344:                                              ; preds = %331, %344
  %345 = phi i64 [ %349, %344 ], [ 0, %331 ]
  %346 = getelementptr inbounds i32, ptr %341, i64 %345
  %347 = load i32, ptr %346, align 4, !tbaa !10
  %348 = getelementptr inbounds i32, ptr %334, i64 %345
  store i32 %347, ptr %348, align 4, !tbaa !10
  %349 = add nuw i64 %345, 1
  %350 = icmp eq i64 %349, %342
  br i1 %350, label %351, label %344, !llvm.loop !67

351:                                              ; preds = %344, %331, %322, %330
  %352 = load ptr, ptr %313, align 8, !tbaa !290
  %353 = load ptr, ptr %62, align 8, !tbaa !163
  %354 = tail call i32 %352(ptr noundef %353) #18
  %355 = add i64 %319, 1
  %356 = icmp eq i32 %354, 0
  br i1 %356, label %318, label %357, !llvm.loop !293

357:                                              ; preds = %351, %312
  %358 = trunc i64 %306 to i32
  %359 = load ptr, ptr %265, align 8, !tbaa !133
  %360 = load i64, ptr %252, align 8, !tbaa !287
  %361 = add i64 %360, 1
  store i64 %361, ptr %252, align 8, !tbaa !287
  %362 = getelementptr inbounds i32, ptr %359, i64 %360
  store i32 %358, ptr %362, align 4, !tbaa !10
  br label %363

363:                                              ; preds = %324, %322, %357, %305
  %364 = add nuw i64 %306, 1
  %365 = load i64, ptr %254, align 8, !tbaa !12
  %366 = icmp ult i64 %364, %365
  br i1 %366, label %305, label %302, !llvm.loop !294

367:                                              ; preds = %302
  %368 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %369 = load ptr, ptr %368, align 8, !tbaa !133
  %370 = add i64 %303, 1
  store i64 %370, ptr %252, align 8, !tbaa !287
  %371 = getelementptr inbounds i32, ptr %369, i64 %303
  store i32 -1, ptr %371, align 4, !tbaa !10
  %372 = trunc i64 %253 to i32
  %373 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 5
  store i32 %372, ptr %373, align 4, !tbaa !131
  %374 = load i32, ptr %11, align 4, !tbaa !257
  %375 = zext i32 %374 to i64
  %376 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 6
  %377 = load i32, ptr %376, align 4, !tbaa !10
  %378 = zext i32 %377 to i64
  %379 = shl nuw nsw i64 %378, 24
  %380 = or i64 %379, %375
  %381 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 4
  %382 = load i16, ptr %381, align 2, !tbaa !256
  %383 = zext i16 %382 to i64
  %384 = shl nuw i64 %383, 48
  %385 = or i64 %380, %384
  %386 = icmp eq i32 %372, -1
  %387 = select i1 %386, i64 0, i64 4503599627370496
  %388 = or i64 %385, %387
  %389 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %390 = load ptr, ptr %389, align 8, !tbaa !112
  %391 = getelementptr inbounds i64, ptr %390, i64 %4
  store i64 %388, ptr %391, align 8, !tbaa !12
  %392 = load i64, ptr %252, align 8, !tbaa !287
  %393 = load i64, ptr %254, align 8, !tbaa !12
  br label %394

394:                                              ; preds = %251, %367, %302
  %395 = phi i64 [ %393, %367 ], [ %365, %302 ], [ 0, %251 ]
  %396 = phi i64 [ %392, %367 ], [ %303, %302 ], [ %253, %251 ]
  %397 = add i64 %396, 1
  %398 = add i64 %397, %395
  %399 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 50
  %400 = load i64, ptr %399, align 8, !tbaa !295
  %401 = icmp ult i64 %398, %400
  br i1 %401, label %405, label %402

402:                                              ; preds = %394
  %403 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %404 = atomicrmw or ptr %403, i64 4 monotonic, align 8
  br label %405

405:                                              ; preds = %402, %394
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #11

define internal fastcc i32 @step_fails(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr noundef %2, ptr nocapture noundef readonly %3) unnamed_addr #8 {
  %5 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 5
  %6 = load i64, ptr %5, align 8, !tbaa !291
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %20, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds %struct.Local, ptr %3, i64 0, i32 4
  %10 = load i16, ptr %9, align 2, !tbaa !256
  %11 = icmp eq i16 %10, 0
  br i1 %11, label %20, label %12

12:                                               ; preds = %8
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 10
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %15 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %17 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %18 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 4
  %19 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 1
  br label %37

20:                                               ; preds = %8, %4
  %21 = load ptr, ptr %1, align 8, !tbaa !296
  %22 = tail call i32 %21(ptr noundef %2) #18
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %79, label %24

24:                                               ; preds = %20
  %25 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %26 = load ptr, ptr %25, align 8, !tbaa !266
  %27 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 4
  %28 = load i64, ptr %27, align 8, !tbaa !264
  %29 = getelementptr inbounds %struct.Finding, ptr %26, i64 %28
  store i64 1, ptr %29, align 8, !tbaa !284
  %30 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 1
  %31 = load ptr, ptr %30, align 8, !tbaa !297
  %32 = icmp eq ptr %31, null
  br i1 %32, label %79, label %33

33:                                               ; preds = %24
  %34 = tail call i32 %31(ptr noundef %2) #18
  %35 = icmp eq i32 %34, 0
  %36 = zext i1 %35 to i32
  br label %79

37:                                               ; preds = %12, %72
  %38 = phi i64 [ 0, %12 ], [ %75, %72 ]
  %39 = phi i32 [ 0, %12 ], [ %74, %72 ]
  %40 = load i64, ptr %13, align 8, !tbaa !292
  %41 = getelementptr inbounds i32, ptr %2, i64 %40
  %42 = getelementptr inbounds %struct.Local, ptr %3, i64 0, i32 6, i64 %38
  %43 = load i32, ptr %42, align 4, !tbaa !10
  %44 = zext i32 %43 to i64
  %45 = load ptr, ptr %14, align 8, !tbaa !62
  %46 = load i64, ptr %15, align 8, !tbaa !60
  %47 = mul i64 %46, %44
  %48 = getelementptr inbounds i32, ptr %45, i64 %47
  %49 = load i64, ptr %16, align 8, !tbaa !177
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %58, label %51

51:                                               ; preds = %37, %51
  %52 = phi i64 [ %56, %51 ], [ 0, %37 ]
  %53 = getelementptr inbounds i32, ptr %48, i64 %52
  %54 = load i32, ptr %53, align 4, !tbaa !10
  %55 = getelementptr inbounds i32, ptr %41, i64 %52
  store i32 %54, ptr %55, align 4, !tbaa !10
  %56 = add nuw i64 %52, 1
  %57 = icmp eq i64 %56, %49
  br i1 %57, label %58, label %51, !llvm.loop !67

58:                                               ; preds = %51, %37
  %59 = load ptr, ptr %1, align 8, !tbaa !296
  %60 = tail call i32 %59(ptr noundef %2) #18
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %72, label %62

62:                                               ; preds = %58
  %63 = load ptr, ptr %17, align 8, !tbaa !266
  %64 = load i64, ptr %18, align 8, !tbaa !264
  %65 = getelementptr inbounds %struct.Finding, ptr %63, i64 %64
  store i64 1, ptr %65, align 8, !tbaa !284
  %66 = load ptr, ptr %19, align 8, !tbaa !297
  %67 = icmp eq ptr %66, null
  br i1 %67, label %72, label %68

68:                                               ; preds = %62
  %69 = tail call i32 %66(ptr noundef %2) #18
  %70 = icmp eq i32 %69, 0
  %71 = zext i1 %70 to i32
  br label %72

72:                                               ; preds = %58, %62, %68
  %73 = phi i32 [ 0, %58 ], [ 1, %62 ], [ %71, %68 ]
  %74 = or i32 %73, %39
  %75 = add nuw nsw i64 %38, 1
  %76 = load i16, ptr %9, align 2, !tbaa !256
  %77 = zext i16 %76 to i64
  %78 = icmp ult i64 %75, %77
  br i1 %78, label %37, label %79, !llvm.loop !298

79:                                               ; preds = %72, %33, %24, %20
  %80 = phi i32 [ 0, %20 ], [ 1, %24 ], [ %36, %33 ], [ %74, %72 ]
  ret i32 %80
}

define internal fastcc void @judge_far(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) unnamed_addr #12 {
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %10 = load ptr, ptr %9, align 8, !tbaa !115
  %11 = getelementptr inbounds %struct.Local, ptr %10, i64 %2
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 3
  %13 = sub i64 1, %3
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %13
  %15 = load i64, ptr %14, align 8, !tbaa !12
  %16 = shl i64 %2, %15
  %17 = getelementptr inbounds [2 x i64], ptr %4, i64 0, i64 %13
  %18 = load i64, ptr %17, align 8, !tbaa !12
  %19 = or i64 %16, %18
  %20 = shl i64 %19, 5
  %21 = or i64 %20, %5
  %22 = mul i64 %21, -7046029254386353131
  %23 = lshr i64 %22, 32
  %24 = xor i64 %23, %22
  %25 = mul i64 %24, -2960836687051489901
  %26 = lshr i64 %25, 29
  %27 = xor i64 %26, %25
  %28 = mul i64 %27, -4417276706812531889
  %29 = zext i64 %28 to i128
  %30 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 3, i32 2
  %31 = load i64, ptr %30, align 8, !tbaa !44
  %32 = lshr i64 %31, 3
  %33 = zext i64 %32 to i128
  %34 = mul nuw nsw i128 %29, %33
  %35 = lshr i128 %34, 61
  %36 = trunc i128 %35 to i64
  %37 = and i64 %36, -8
  %38 = add i64 %21, 1
  %39 = insertelement <8 x i64> poison, i64 %38, i64 0
  %40 = shufflevector <8 x i64> %39, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %41

41:                                               ; preds = %61, %8
  %42 = phi i64 [ %65, %61 ], [ %37, %8 ]
  br label %43

43:                                               ; preds = %41, %54
  %44 = load ptr, ptr %12, align 8, !tbaa !46
  %45 = getelementptr inbounds i64, ptr %44, i64 %42
  %46 = load volatile <8 x i64>, ptr %45, align 64, !tbaa !17
  %47 = icmp eq <8 x i64> %46, %40
  %48 = bitcast <8 x i1> %47 to i8
  %49 = icmp eq i8 %48, 0
  br i1 %49, label %50, label %231

50:                                               ; preds = %43
  %51 = icmp eq <8 x i64> %46, zeroinitializer
  %52 = bitcast <8 x i1> %51 to i8
  %53 = icmp eq i8 %52, 0
  br i1 %53, label %61, label %54

54:                                               ; preds = %50
  %55 = tail call i8 @llvm.cttz.i8(i8 %52, i1 true), !range !52
  %56 = zext i8 %55 to i64
  %57 = add i64 %42, %56
  %58 = getelementptr inbounds i64, ptr %44, i64 %57
  %59 = cmpxchg ptr %58, i64 0, i64 %38 monotonic monotonic, align 8
  %60 = extractvalue { i64, i1 } %59, 1
  br i1 %60, label %66, label %43, !llvm.loop !53

61:                                               ; preds = %50
  %62 = add i64 %42, 8
  %63 = load i64, ptr %30, align 8, !tbaa !44
  %64 = icmp eq i64 %62, %63
  %65 = select i1 %64, i64 0, i64 %62
  br label %41, !llvm.loop !53

66:                                               ; preds = %54
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 3, i32 3
  %68 = atomicrmw add ptr %67, i64 1 monotonic, align 8
  %69 = mul i64 %68, 100
  %70 = add i64 %69, 100
  %71 = load i64, ptr %30, align 8, !tbaa !44
  %72 = mul i64 %71, 60
  %73 = icmp ugt i64 %70, %72
  br i1 %73, label %74, label %77, !prof !68

74:                                               ; preds = %66
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %76 = atomicrmw or ptr %75, i64 2 monotonic, align 8
  br label %77

77:                                               ; preds = %66, %74
  %78 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %79 = load ptr, ptr %78, align 8, !tbaa !163
  %80 = getelementptr inbounds [2 x i64], ptr %4, i64 0, i64 %3
  %81 = load i64, ptr %80, align 8, !tbaa !12
  %82 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %83 = load ptr, ptr %82, align 8, !tbaa !164
  %84 = load i64, ptr %0, align 8, !tbaa !165
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %93, label %86

86:                                               ; preds = %77, %86
  %87 = phi i64 [ %91, %86 ], [ 0, %77 ]
  %88 = getelementptr inbounds i32, ptr %83, i64 %87
  %89 = load i32, ptr %88, align 4, !tbaa !10
  %90 = getelementptr inbounds i32, ptr %79, i64 %87
  store i32 %89, ptr %90, align 4, !tbaa !10
  %91 = add nuw i64 %87, 1
  %92 = icmp eq i64 %91, %84
  br i1 %92, label %93, label %86, !llvm.loop !67

93:                                               ; preds = %86, %77
  %94 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %3
  %95 = load i64, ptr %94, align 8, !tbaa !12
  %96 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %95
  %97 = load i32, ptr %11, align 4, !tbaa !257
  %98 = zext i32 %97 to i64
  %99 = load ptr, ptr %96, align 8, !tbaa !62
  %100 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %95, i32 1
  %101 = load i64, ptr %100, align 8, !tbaa !60
  %102 = mul i64 %101, %98
  %103 = getelementptr inbounds i32, ptr %99, i64 %102
  %104 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %105 = load i64, ptr %104, align 8, !tbaa !166
  %106 = icmp eq i64 %105, 0
  br i1 %106, label %127, label %107

107:                                              ; preds = %93, %107
  %108 = phi i64 [ %112, %107 ], [ 0, %93 ]
  %109 = getelementptr inbounds i32, ptr %103, i64 %108
  %110 = load i32, ptr %109, align 4, !tbaa !10
  %111 = getelementptr inbounds i32, ptr %79, i64 %108
  store i32 %110, ptr %111, align 4, !tbaa !10
  %112 = add nuw i64 %108, 1
  %113 = icmp eq i64 %112, %105
  br i1 %113, label %114, label %107, !llvm.loop !67

114:                                              ; preds = %107
  %115 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %116 = load i64, ptr %115, align 8, !tbaa !167
  %117 = getelementptr inbounds i32, ptr %79, i64 %116
  %118 = mul i64 %101, %81
  %119 = getelementptr inbounds i32, ptr %99, i64 %118
  br label %120

120:                                              ; preds = %120, %114
  %121 = phi i64 [ %125, %120 ], [ 0, %114 ]
  %122 = getelementptr inbounds i32, ptr %119, i64 %121
  %123 = load i32, ptr %122, align 4, !tbaa !10
  %124 = getelementptr inbounds i32, ptr %117, i64 %121
  store i32 %123, ptr %124, align 4, !tbaa !10
  %125 = add nuw i64 %121, 1
  %126 = icmp eq i64 %125, %105
  br i1 %126, label %127, label %120, !llvm.loop !67

127:                                              ; preds = %120, %93
  %128 = getelementptr inbounds %struct.Local, ptr %10, i64 %2, i32 2
  %129 = load i32, ptr %128, align 4, !tbaa !254
  %130 = icmp sgt i32 %129, -1
  br i1 %130, label %131, label %152

131:                                              ; preds = %127
  %132 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %133 = load i64, ptr %132, align 8, !tbaa !176
  %134 = getelementptr inbounds i32, ptr %79, i64 %133
  %135 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %136 = zext i32 %129 to i64
  %137 = load ptr, ptr %135, align 8, !tbaa !62
  %138 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %139 = load i64, ptr %138, align 8, !tbaa !60
  %140 = mul i64 %139, %136
  %141 = getelementptr inbounds i32, ptr %137, i64 %140
  %142 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %143 = load i64, ptr %142, align 8, !tbaa !177
  %144 = icmp eq i64 %143, 0
  br i1 %144, label %152, label %145

145:                                              ; preds = %131, %145
  %146 = phi i64 [ %150, %145 ], [ 0, %131 ]
  %147 = getelementptr inbounds i32, ptr %141, i64 %146
  %148 = load i32, ptr %147, align 4, !tbaa !10
  %149 = getelementptr inbounds i32, ptr %134, i64 %146
  store i32 %148, ptr %149, align 4, !tbaa !10
  %150 = add nuw i64 %146, 1
  %151 = icmp eq i64 %150, %143
  br i1 %151, label %152, label %145, !llvm.loop !67

152:                                              ; preds = %145, %127, %131
  %153 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %154 = load i64, ptr %153, align 8, !tbaa !168
  %155 = getelementptr inbounds i32, ptr %79, i64 %154
  %156 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %13
  %157 = load i64, ptr %156, align 8, !tbaa !12
  %158 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %157
  %159 = load i64, ptr %17, align 8, !tbaa !12
  %160 = load ptr, ptr %158, align 8, !tbaa !62
  %161 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %157, i32 1
  %162 = load i64, ptr %161, align 8, !tbaa !60
  %163 = mul i64 %162, %159
  %164 = getelementptr inbounds i32, ptr %160, i64 %163
  br i1 %106, label %172, label %165

165:                                              ; preds = %152, %165
  %166 = phi i64 [ %170, %165 ], [ 0, %152 ]
  %167 = getelementptr inbounds i32, ptr %164, i64 %166
  %168 = load i32, ptr %167, align 4, !tbaa !10
  %169 = getelementptr inbounds i32, ptr %155, i64 %166
  store i32 %168, ptr %169, align 4, !tbaa !10
  %170 = add nuw i64 %166, 1
  %171 = icmp eq i64 %170, %105
  br i1 %171, label %172, label %165, !llvm.loop !67

172:                                              ; preds = %165, %152
  %173 = trunc i64 %5 to i32
  %174 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %175 = load i64, ptr %174, align 8, !tbaa !169
  %176 = getelementptr inbounds i32, ptr %79, i64 %175
  store i32 %173, ptr %176, align 4, !tbaa !10
  %177 = getelementptr inbounds %struct.Local, ptr %10, i64 %2, i32 5
  %178 = load i32, ptr %177, align 4, !tbaa !131
  %179 = zext i32 %178 to i64
  %180 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %181 = load ptr, ptr %180, align 8, !tbaa !133
  %182 = getelementptr inbounds i32, ptr %181, i64 %179
  %183 = load i32, ptr %182, align 4, !tbaa !10
  %184 = icmp eq i32 %183, -1
  br i1 %184, label %231, label %185

185:                                              ; preds = %172
  %186 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %187 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %188 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %189 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %190 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %191 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %192

192:                                              ; preds = %185, %225
  %193 = phi i32 [ %183, %185 ], [ %229, %225 ]
  %194 = phi i64 [ %179, %185 ], [ %226, %225 ]
  %195 = load ptr, ptr %186, align 8, !tbaa !83
  %196 = zext i32 %193 to i64
  %197 = getelementptr inbounds %struct.Claim, ptr %195, i64 %196
  %198 = load ptr, ptr %78, align 8, !tbaa !163
  %199 = tail call fastcc i32 @step_fails(ptr noundef nonnull %0, ptr noundef %197, ptr noundef %198, ptr noundef nonnull %11) #16
  %200 = icmp eq i32 %199, 0
  br i1 %200, label %225, label %201

201:                                              ; preds = %192, %201
  %202 = cmpxchg ptr %187, i64 0, i64 1 acquire monotonic, align 8
  %203 = extractvalue { i64, i1 } %202, 1
  br i1 %203, label %204, label %201, !llvm.loop !127

204:                                              ; preds = %201
  %205 = getelementptr inbounds %struct.Claim, ptr %195, i64 %196, i32 4
  %206 = load i64, ptr %205, align 8, !tbaa !264
  %207 = load ptr, ptr %188, align 8, !tbaa !266
  %208 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 1
  %209 = load atomic i64, ptr %208 monotonic, align 8
  %210 = icmp eq i64 %209, 0
  br i1 %210, label %211, label %224

211:                                              ; preds = %204
  %212 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 2
  store i64 %6, ptr %212, align 8, !tbaa !267
  %213 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 3
  store i64 %7, ptr %213, align 8, !tbaa !269
  %214 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 4
  store i64 %2, ptr %214, align 8, !tbaa !270
  %215 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 5
  store i64 0, ptr %215, align 8, !tbaa !271
  store atomic i64 1, ptr %208 release, align 8
  %216 = load i64, ptr %189, align 8, !tbaa !272
  %217 = add i64 %216, -1
  store i64 %217, ptr %189, align 8, !tbaa !272
  %218 = icmp eq i64 %217, 0
  br i1 %218, label %219, label %224

219:                                              ; preds = %211
  %220 = load i64, ptr %190, align 8, !tbaa !273
  %221 = icmp eq i64 %220, 0
  br i1 %221, label %224, label %222

222:                                              ; preds = %219
  %223 = atomicrmw or ptr %191, i64 16 monotonic, align 8
  br label %224

224:                                              ; preds = %204, %211, %219, %222
  store atomic i64 0, ptr %187 release, align 8
  br label %225

225:                                              ; preds = %224, %192
  %226 = add i64 %194, 1
  %227 = load ptr, ptr %180, align 8, !tbaa !133
  %228 = getelementptr inbounds i32, ptr %227, i64 %226
  %229 = load i32, ptr %228, align 4, !tbaa !10
  %230 = icmp eq i32 %229, -1
  br i1 %230, label %231, label %192, !llvm.loop !299

231:                                              ; preds = %43, %225, %172
  ret void
}

define internal fastcc i64 @fill_added(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #10 {
  %6 = alloca [17 x i32], align 16
  %7 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  br label %8

8:                                                ; preds = %8, %5
  %9 = cmpxchg ptr %7, i64 0, i64 1 acquire monotonic, align 8
  %10 = extractvalue { i64, i1 } %9, 1
  br i1 %10, label %11, label %8, !llvm.loop !127

11:                                               ; preds = %8
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53
  %13 = mul i64 %4, -7046029254386353131
  %14 = zext i64 %13 to i128
  %15 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 2
  %16 = load i64, ptr %15, align 8, !tbaa !44
  %17 = zext i64 %16 to i128
  %18 = mul nuw i128 %17, %14
  %19 = lshr i128 %18, 64
  %20 = trunc i128 %19 to i64
  %21 = add i64 %4, 1
  %22 = load ptr, ptr %12, align 8, !tbaa !46
  %23 = getelementptr inbounds i64, ptr %22, i64 %20
  %24 = load atomic i64, ptr %23 acquire, align 8
  %25 = lshr i64 %24, 28
  %26 = icmp ne i64 %25, %21
  %27 = and i64 %24, 268435455
  %28 = icmp ne i64 %24, 0
  %29 = select i1 %26, i64 -1, i64 %27
  %30 = and i1 %28, %26
  br i1 %30, label %31, label %48

31:                                               ; preds = %11, %31
  %32 = phi i64 [ %46, %31 ], [ %29, %11 ]
  %33 = phi i64 [ %37, %31 ], [ %20, %11 ]
  %34 = add i64 %33, 1
  %35 = load i64, ptr %15, align 8, !tbaa !44
  %36 = icmp eq i64 %34, %35
  %37 = select i1 %36, i64 0, i64 %34
  %38 = load ptr, ptr %12, align 8, !tbaa !46
  %39 = getelementptr inbounds i64, ptr %38, i64 %37
  %40 = load atomic i64, ptr %39 acquire, align 8
  %41 = lshr i64 %40, 28
  %42 = icmp ne i64 %41, %21
  %43 = and i64 %40, 268435455
  %44 = icmp ne i64 %40, 0
  %45 = select i1 %44, i64 %32, i64 -1
  %46 = select i1 %42, i64 %45, i64 %43
  %47 = and i1 %44, %42
  br i1 %47, label %31, label %48, !llvm.loop !114

48:                                               ; preds = %31, %11
  %49 = phi i64 [ %29, %11 ], [ %46, %31 ]
  %50 = icmp eq i64 %49, -1
  br i1 %50, label %51, label %124

51:                                               ; preds = %48
  %52 = trunc i64 %3 to i32
  %53 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1
  %54 = load ptr, ptr %53, align 8, !tbaa !62
  %55 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1, i32 1
  %56 = load i64, ptr %55, align 8, !tbaa !60
  %57 = mul i64 %56, %2
  %58 = getelementptr inbounds i32, ptr %54, i64 %57
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %6) #17
  %59 = load i32, ptr %58, align 4, !tbaa !10
  %60 = icmp eq i64 %56, 0
  br i1 %60, label %68, label %61

61:                                               ; preds = %51, %61
  %62 = phi i64 [ %66, %61 ], [ 0, %51 ]
  %63 = getelementptr inbounds i32, ptr %58, i64 %62
  %64 = load i32, ptr %63, align 4, !tbaa !10
  %65 = getelementptr inbounds i32, ptr %6, i64 %62
  store i32 %64, ptr %65, align 4, !tbaa !10
  %66 = add nuw i64 %62, 1
  %67 = icmp eq i64 %66, %56
  br i1 %67, label %68, label %61, !llvm.loop !67

68:                                               ; preds = %61, %51
  %69 = icmp sgt i32 %59, 0
  br i1 %69, label %70, label %84

70:                                               ; preds = %68
  %71 = zext i32 %59 to i64
  br label %72

72:                                               ; preds = %70, %77
  %73 = phi i64 [ %71, %70 ], [ %80, %77 ]
  %74 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %73
  %75 = load i32, ptr %74, align 4, !tbaa !10
  %76 = icmp sgt i32 %75, %52
  br i1 %76, label %77, label %82

77:                                               ; preds = %72
  %78 = add nuw nsw i64 %73, 1
  %79 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %78
  store i32 %75, ptr %79, align 4, !tbaa !10
  %80 = add nsw i64 %73, -1
  %81 = icmp sgt i64 %73, 1
  br i1 %81, label %72, label %84, !llvm.loop !300

82:                                               ; preds = %72
  %83 = trunc i64 %73 to i32
  br label %84

84:                                               ; preds = %77, %82, %68
  %85 = phi i32 [ %59, %68 ], [ %83, %82 ], [ 0, %77 ]
  %86 = add nsw i32 %85, 1
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %87
  store i32 %52, ptr %88, align 4, !tbaa !10
  %89 = add nsw i32 %59, 1
  store i32 %89, ptr %6, align 16, !tbaa !10
  %90 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %53, ptr noundef nonnull %6) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %6) #17
  %91 = load i64, ptr %15, align 8, !tbaa !44
  %92 = zext i64 %91 to i128
  %93 = mul nuw i128 %92, %14
  %94 = lshr i128 %93, 64
  %95 = trunc i128 %94 to i64
  %96 = load ptr, ptr %12, align 8, !tbaa !46
  %97 = getelementptr inbounds i64, ptr %96, i64 %95
  %98 = load i64, ptr %97, align 8, !tbaa !12
  %99 = icmp eq i64 %98, 0
  br i1 %99, label %108, label %100

100:                                              ; preds = %84, %100
  %101 = phi i64 [ %104, %100 ], [ %95, %84 ]
  %102 = add i64 %101, 1
  %103 = icmp eq i64 %102, %91
  %104 = select i1 %103, i64 0, i64 %102
  %105 = getelementptr inbounds i64, ptr %96, i64 %104
  %106 = load i64, ptr %105, align 8, !tbaa !12
  %107 = icmp eq i64 %106, 0
  br i1 %107, label %108, label %100, !llvm.loop !138

108:                                              ; preds = %100, %84
  %109 = phi i64 [ %95, %84 ], [ %104, %100 ]
  %110 = getelementptr inbounds i64, ptr %96, i64 %109
  %111 = shl i64 %4, 28
  %112 = add i64 %111, 268435456
  %113 = or i64 %90, %112
  store atomic i64 %113, ptr %110 release, align 8
  %114 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 3
  %115 = atomicrmw add ptr %114, i64 1 monotonic, align 8
  %116 = mul i64 %115, 100
  %117 = add i64 %116, 100
  %118 = load i64, ptr %15, align 8, !tbaa !44
  %119 = mul i64 %118, 60
  %120 = icmp ugt i64 %117, %119
  br i1 %120, label %121, label %124, !prof !68

121:                                              ; preds = %108
  %122 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %123 = atomicrmw or ptr %122, i64 2 monotonic, align 8
  br label %124

124:                                              ; preds = %121, %108, %48
  %125 = phi i64 [ %49, %48 ], [ %90, %108 ], [ %90, %121 ]
  store atomic i64 0, ptr %7 release, align 8
  ret i64 %125
}

declare void @llvm.prefetch.p0(ptr nocapture readonly, i32 immarg, i32 immarg, i32 immarg) #13

define internal fastcc void @judge_claims(ptr nocapture noundef %0, ptr noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #8 {
  %7 = zext i32 %2 to i64
  %8 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 %7
  %9 = load i64, ptr %8, align 8, !tbaa !12
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %18, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 %7
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %15 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %17 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %19

18:                                               ; preds = %67, %6
  ret void

19:                                               ; preds = %11, %67
  %20 = phi i64 [ 0, %11 ], [ %68, %67 ]
  %21 = load ptr, ptr %12, align 8, !tbaa !83
  %22 = load ptr, ptr %13, align 8, !tbaa !266
  %23 = getelementptr inbounds %struct.Claim, ptr %21, i64 %20, i32 4
  %24 = load i64, ptr %23, align 8, !tbaa !264
  %25 = getelementptr inbounds %struct.Finding, ptr %22, i64 %24, i32 1
  %26 = load atomic i64, ptr %25 monotonic, align 8
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %28, label %67

28:                                               ; preds = %19
  %29 = getelementptr inbounds %struct.Claim, ptr %21, i64 %20
  %30 = load ptr, ptr %29, align 8, !tbaa !296
  %31 = tail call i32 %30(ptr noundef %1) #18
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %67, label %33

33:                                               ; preds = %28
  %34 = load ptr, ptr %13, align 8, !tbaa !266
  %35 = load i64, ptr %23, align 8, !tbaa !264
  %36 = getelementptr inbounds %struct.Finding, ptr %34, i64 %35
  store i64 1, ptr %36, align 8, !tbaa !284
  %37 = getelementptr inbounds %struct.Claim, ptr %21, i64 %20, i32 1
  %38 = load ptr, ptr %37, align 8, !tbaa !297
  %39 = icmp eq ptr %38, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %33
  %41 = tail call i32 %38(ptr noundef %1) #18
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %43, label %67

43:                                               ; preds = %33, %40
  br label %44

44:                                               ; preds = %43, %44
  %45 = cmpxchg ptr %14, i64 0, i64 1 acquire monotonic, align 8
  %46 = extractvalue { i64, i1 } %45, 1
  br i1 %46, label %47, label %44, !llvm.loop !127

47:                                               ; preds = %44
  %48 = load i64, ptr %23, align 8, !tbaa !264
  %49 = load ptr, ptr %13, align 8, !tbaa !266
  %50 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 1
  %51 = load atomic i64, ptr %50 monotonic, align 8
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %53, label %66

53:                                               ; preds = %47
  %54 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 2
  store i64 %3, ptr %54, align 8, !tbaa !267
  %55 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 3
  store i64 %4, ptr %55, align 8, !tbaa !269
  %56 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 4
  store i64 %5, ptr %56, align 8, !tbaa !270
  %57 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 5
  store i64 0, ptr %57, align 8, !tbaa !271
  store atomic i64 1, ptr %50 release, align 8
  %58 = load i64, ptr %15, align 8, !tbaa !272
  %59 = add i64 %58, -1
  store i64 %59, ptr %15, align 8, !tbaa !272
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %61, label %66

61:                                               ; preds = %53
  %62 = load i64, ptr %16, align 8, !tbaa !273
  %63 = icmp eq i64 %62, 0
  br i1 %63, label %66, label %64

64:                                               ; preds = %61
  %65 = atomicrmw or ptr %17, i64 16 monotonic, align 8
  br label %66

66:                                               ; preds = %47, %53, %61, %64
  store atomic i64 0, ptr %14 release, align 8
  br label %67

67:                                               ; preds = %28, %40, %66, %19
  %68 = add nuw i64 %20, 1
  %69 = load i64, ptr %8, align 8, !tbaa !12
  %70 = icmp ult i64 %68, %69
  br i1 %70, label %19, label %18, !llvm.loop !301
}

declare i64 @llvm.umin.i64(i64, i64) #14

declare i8 @llvm.cttz.i8(i8, i1 immarg) #14

declare void @llvm.experimental.noalias.scope.decl(metadata) #15

declare i64 @llvm.usub.sat.i64(i64, i64) #14

attributes #0 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "no-builtins" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "no-builtins" }
attributes #3 = { nofree nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "no-builtins" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) "no-builtins" }
attributes #6 = { nofree nounwind "no-builtins" }
attributes #7 = { nofree nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: readwrite) "no-builtins" }
attributes #8 = { nounwind "no-builtins" }
attributes #9 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #10 = { nofree nounwind memory(readwrite, inaccessiblemem: none) "no-builtins" }
attributes #11 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #12 = { noinline nounwind "no-builtins" }
attributes #13 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #14 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #15 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #16 = { nobuiltin "no-builtins" }
attributes #17 = { nounwind }
attributes #18 = { nobuiltin nounwind "no-builtins" }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!4 = !{!5, !6, i64 0}
!5 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !9, i64 24, !6, i64 32, !6, i64 40, !9, i64 48, !6, i64 56, !9, i64 64, !6, i64 72}
!6 = !{!"any pointer", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"long", !7, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !7, i64 0}
!12 = !{!9, !9, i64 0}
!13 = distinct !{!13, !14, !15}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = !{!5, !6, i64 8}
!17 = !{!7, !7, i64 0}
!18 = distinct !{!18, !14, !15}
!19 = !{!5, !9, i64 24}
!20 = distinct !{!20, !14, !15}
!21 = !{!5, !6, i64 72}
!22 = distinct !{!22, !14, !15}
!23 = distinct !{!23, !14, !15}
!24 = distinct !{!24, !14, !15}
!25 = distinct !{!25, !14, !15}
!26 = distinct !{!26, !14, !15}
!27 = !{!5, !9, i64 48}
!28 = !{!5, !9, i64 64}
!29 = !{!5, !6, i64 16}
!30 = !{!5, !6, i64 32}
!31 = !{!32, !32, i64 0}
!32 = !{!"short", !7, i64 0}
!33 = !{!5, !6, i64 56}
!34 = !{!5, !6, i64 40}
!35 = distinct !{!35, !14, !15}
!36 = distinct !{!36, !14, !15}
!37 = !{i64 0, i64 65}
!38 = distinct !{!38, !14, !15}
!39 = distinct !{!39, !14, !15}
!40 = distinct !{!40, !14, !15}
!41 = distinct !{!41, !14, !15}
!42 = distinct !{!42, !14, !15}
!43 = distinct !{!43, !14, !15}
!44 = !{!45, !9, i64 16}
!45 = !{!"", !6, i64 0, !6, i64 8, !9, i64 16, !9, i64 24}
!46 = !{!45, !6, i64 0}
!47 = distinct !{!47, !14, !15}
!48 = distinct !{!48, !14, !15}
!49 = !{!45, !6, i64 8}
!50 = distinct !{!50, !15}
!51 = distinct !{!51, !14, !15}
!52 = !{i8 0, i8 9}
!53 = distinct !{!53, !15}
!54 = distinct !{!54, !14, !15}
!55 = !{!56, !6, i64 960}
!56 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72, !9, i64 80, !9, i64 88, !9, i64 96, !9, i64 104, !9, i64 112, !9, i64 120, !6, i64 128, !9, i64 136, !9, i64 144, !9, i64 152, !9, i64 160, !9, i64 168, !6, i64 176, !6, i64 184, !7, i64 192, !7, i64 208, !7, i64 224, !7, i64 240, !9, i64 256, !7, i64 264, !7, i64 320, !6, i64 376, !9, i64 384, !6, i64 392, !9, i64 400, !9, i64 408, !9, i64 416, !9, i64 424, !7, i64 432, !7, i64 448, !7, i64 576, !57, i64 704, !7, i64 768, !6, i64 800, !6, i64 808, !6, i64 816, !9, i64 824, !9, i64 832, !6, i64 840, !9, i64 848, !9, i64 856, !7, i64 864, !45, i64 880, !45, i64 912, !7, i64 944, !45, i64 960, !7, i64 992, !9, i64 1120, !9, i64 1128, !9, i64 1136, !9, i64 1144, !9, i64 1152}
!57 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !45, i64 32}
!58 = distinct !{!58, !14, !15}
!59 = distinct !{!59, !14, !15}
!60 = !{!57, !9, i64 8}
!61 = distinct !{!61, !14, !15}
!62 = !{!57, !6, i64 0}
!63 = distinct !{!63, !14, !15}
!64 = distinct !{!64, !14, !15}
!65 = !{!57, !9, i64 16}
!66 = !{!57, !9, i64 24}
!67 = distinct !{!67, !14, !15}
!68 = !{!"branch_weights", i32 1, i32 2000}
!69 = distinct !{!69, !14, !15}
!70 = !{!56, !9, i64 168}
!71 = !{!"branch_weights", i32 2000, i32 1}
!72 = !{!73, !9, i64 16}
!73 = !{!"", !6, i64 0, !6, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !6, i64 56, !6, i64 64}
!74 = distinct !{!74, !14, !15}
!75 = !{!73, !9, i64 24}
!76 = !{!56, !9, i64 1144}
!77 = !{!56, !9, i64 1152}
!78 = !{!73, !9, i64 48}
!79 = !{!73, !6, i64 0}
!80 = !{!81}
!81 = distinct !{!81, !82, !"unpack: argument 0"}
!82 = distinct !{!82, !"unpack"}
!83 = !{!6, !6, i64 0}
!84 = distinct !{!84, !14, !15}
!85 = !{!56, !9, i64 424}
!86 = distinct !{!86, !14, !15}
!87 = !{!73, !6, i64 8}
!88 = distinct !{!88, !14, !15}
!89 = !{!90, !9, i64 1288}
!90 = !{!"", !7, i64 0, !7, i64 512, !7, i64 1024, !9, i64 1280, !9, i64 1288, !11, i64 1296}
!91 = !{!90, !11, i64 1296}
!92 = !{!93}
!93 = distinct !{!93, !94, !"leave: argument 0"}
!94 = distinct !{!94, !"leave"}
!95 = !{!96, !93}
!96 = distinct !{!96, !97, !"unpack: argument 0"}
!97 = distinct !{!97, !"unpack"}
!98 = !{!99, !9, i64 48}
!99 = !{!"", !100, i64 0, !7, i64 32, !9, i64 48, !9, i64 56, !9, i64 64, !7, i64 72, !7, i64 88, !7, i64 104, !11, i64 120, !11, i64 124, !11, i64 128, !9, i64 136, !9, i64 144, !9, i64 152}
!100 = !{!"", !7, i64 0, !7, i64 16}
!101 = !{!99, !9, i64 56}
!102 = !{!99, !11, i64 120}
!103 = !{!99, !11, i64 128}
!104 = !{!99, !9, i64 136}
!105 = !{!99, !9, i64 144}
!106 = !{!99, !9, i64 152}
!107 = !{!99, !11, i64 124}
!108 = !{!56, !9, i64 136}
!109 = distinct !{!109, !14, !15}
!110 = !{!99, !9, i64 64}
!111 = !{!56, !9, i64 144}
!112 = !{!56, !6, i64 816}
!113 = !{!"branch_weights", i32 4001, i32 1}
!114 = distinct !{!114, !15}
!115 = !{!56, !6, i64 808}
!116 = distinct !{!116, !14, !15}
!117 = !{!73, !9, i64 40}
!118 = !{!119}
!119 = distinct !{!119, !120, !"unpack: argument 0"}
!120 = distinct !{!120, !"unpack"}
!121 = !{!73, !9, i64 32}
!122 = !{!90, !9, i64 1280}
!123 = distinct !{!123, !14, !15}
!124 = distinct !{!124, !14, !15}
!125 = !{!56, !9, i64 152}
!126 = distinct !{!126, !14, !15}
!127 = distinct !{!127, !14, !15}
!128 = distinct !{!128, !14, !15}
!129 = !{!56, !9, i64 824}
!130 = !{!56, !9, i64 16}
!131 = !{!132, !11, i64 16}
!132 = !{!"", !11, i64 0, !11, i64 4, !11, i64 8, !32, i64 12, !32, i64 14, !11, i64 16, !7, i64 20}
!133 = !{!56, !6, i64 840}
!134 = distinct !{!134, !14, !15}
!135 = !{!136, !9, i64 48}
!136 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48}
!137 = distinct !{!137, !14, !15}
!138 = distinct !{!138, !14, !15}
!139 = !{!56, !9, i64 256}
!140 = distinct !{!140, !14, !15}
!141 = !{!142}
!142 = distinct !{!142, !143, !"unpack: argument 0"}
!143 = distinct !{!143, !"unpack"}
!144 = distinct !{!144, !14, !15}
!145 = !{!56, !9, i64 160}
!146 = !{!147}
!147 = distinct !{!147, !148, !"unpack: argument 0"}
!148 = distinct !{!148, !"unpack"}
!149 = distinct !{!149, !14, !15}
!150 = distinct !{!150, !14, !15}
!151 = !{!152}
!152 = distinct !{!152, !153, !"unpack: argument 0"}
!153 = distinct !{!153, !"unpack"}
!154 = distinct !{!154, !14, !15}
!155 = distinct !{!155, !14, !15}
!156 = !{!157}
!157 = distinct !{!157, !158, !"unpack: argument 0"}
!158 = distinct !{!158, !"unpack"}
!159 = distinct !{!159, !14, !15}
!160 = !{!161}
!161 = distinct !{!161, !162, !"unpack: argument 0"}
!162 = distinct !{!162, !"unpack"}
!163 = !{!73, !6, i64 56}
!164 = !{!56, !6, i64 128}
!165 = !{!56, !9, i64 0}
!166 = !{!56, !9, i64 24}
!167 = !{!56, !9, i64 72}
!168 = !{!56, !9, i64 64}
!169 = !{!56, !9, i64 88}
!170 = distinct !{!170, !14, !15}
!171 = !{!56, !9, i64 984}
!172 = !{!173}
!173 = distinct !{!173, !174, !"unpack: argument 0"}
!174 = distinct !{!174, !"unpack"}
!175 = distinct !{!175, !14, !15}
!176 = !{!56, !9, i64 48}
!177 = !{!56, !9, i64 32}
!178 = distinct !{!178, !14, !15}
!179 = distinct !{!179, !14, !15}
!180 = !{!181, !6, i64 0}
!181 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !9, i64 32, !7, i64 40, !9, i64 552}
!182 = !{!181, !6, i64 8}
!183 = !{!181, !6, i64 16}
!184 = !{!181, !6, i64 24}
!185 = !{!181, !9, i64 32}
!186 = !{!181, !9, i64 552}
!187 = !{!188}
!188 = distinct !{!188, !189, !"leave: argument 0"}
!189 = distinct !{!189, !"leave"}
!190 = !{!191, !188}
!191 = distinct !{!191, !192, !"unpack: argument 0"}
!192 = distinct !{!192, !"unpack"}
!193 = !{!194}
!194 = distinct !{!194, !195, !"unpack: argument 0"}
!195 = distinct !{!195, !"unpack"}
!196 = !{!56, !9, i64 720}
!197 = distinct !{!197, !15}
!198 = !{!199}
!199 = distinct !{!199, !200, !"unpack: argument 0"}
!200 = distinct !{!200, !"unpack"}
!201 = !{!202}
!202 = distinct !{!202, !203, !"unpack: argument 0"}
!203 = distinct !{!203, !"unpack"}
!204 = !{!205}
!205 = distinct !{!205, !206, !"unpack: argument 0"}
!206 = distinct !{!206, !"unpack"}
!207 = distinct !{!207, !14, !15}
!208 = distinct !{!208, !14, !15}
!209 = !{!56, !9, i64 1128}
!210 = !{!211}
!211 = distinct !{!211, !212, !"leave: argument 0"}
!212 = distinct !{!212, !"leave"}
!213 = !{!214, !211}
!214 = distinct !{!214, !215, !"unpack: argument 0"}
!215 = distinct !{!215, !"unpack"}
!216 = !{!217}
!217 = distinct !{!217, !218, !"unpack: argument 0"}
!218 = distinct !{!218, !"unpack"}
!219 = !{!220}
!220 = distinct !{!220, !221, !"unpack: argument 0"}
!221 = distinct !{!221, !"unpack"}
!222 = !{!223}
!223 = distinct !{!223, !224, !"unpack: argument 0"}
!224 = distinct !{!224, !"unpack"}
!225 = !{!226}
!226 = distinct !{!226, !227, !"unpack: argument 0"}
!227 = distinct !{!227, !"unpack"}
!228 = distinct !{!228, !14, !15}
!229 = distinct !{!229, !14, !15}
!230 = !{!231}
!231 = distinct !{!231, !232, !"unpack: argument 0"}
!232 = distinct !{!232, !"unpack"}
!233 = !{!56, !6, i64 176}
!234 = !{!235, !9, i64 48}
!235 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !9, i64 32, !9, i64 40, !9, i64 48}
!236 = !{!235, !9, i64 40}
!237 = !{!56, !9, i64 56}
!238 = !{!56, !6, i64 184}
!239 = !{!56, !9, i64 40}
!240 = !{!235, !6, i64 0}
!241 = !{!235, !6, i64 8}
!242 = distinct !{!242, !14, !15}
!243 = distinct !{!243, !14, !15}
!244 = !{!235, !9, i64 32}
!245 = distinct !{!245, !14, !15}
!246 = !{!235, !6, i64 24}
!247 = !{!73, !6, i64 64}
!248 = distinct !{!248, !14, !15}
!249 = !{!235, !6, i64 16}
!250 = !{!56, !6, i64 800}
!251 = !{!56, !9, i64 112}
!252 = distinct !{!252, !14, !15}
!253 = !{!132, !11, i64 4}
!254 = !{!132, !11, i64 8}
!255 = !{!132, !32, i64 12}
!256 = !{!132, !32, i64 14}
!257 = !{!132, !11, i64 0}
!258 = !{!56, !9, i64 120}
!259 = distinct !{!259, !14, !15}
!260 = distinct !{!260, !14, !15}
!261 = distinct !{!261, !14, !15}
!262 = !{!56, !9, i64 832}
!263 = !{i64 0, i64 4, !10, i64 4, i64 4, !10, i64 8, i64 4, !10, i64 12, i64 2, !31, i64 14, i64 2, !31, i64 16, i64 4, !10, i64 20, i64 16, !17}
!264 = !{!136, !9, i64 32}
!265 = !{!56, !9, i64 104}
!266 = !{!56, !6, i64 392}
!267 = !{!268, !9, i64 16}
!268 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40}
!269 = !{!268, !9, i64 24}
!270 = !{!268, !9, i64 32}
!271 = !{!268, !9, i64 40}
!272 = !{!56, !9, i64 408}
!273 = !{!56, !9, i64 416}
!274 = distinct !{!274, !14, !15}
!275 = !{!56, !9, i64 384}
!276 = !{!56, !6, i64 376}
!277 = !{!278, !9, i64 0}
!278 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !6, i64 24, !9, i64 32}
!279 = !{!278, !9, i64 8}
!280 = !{!278, !9, i64 16}
!281 = !{!278, !6, i64 24}
!282 = !{!278, !9, i64 32}
!283 = distinct !{!283, !14, !15}
!284 = !{!268, !9, i64 0}
!285 = distinct !{!285, !14, !15}
!286 = distinct !{!286, !14, !15}
!287 = !{!56, !9, i64 848}
!288 = !{!136, !9, i64 24}
!289 = distinct !{!289, !14, !15}
!290 = !{!136, !6, i64 16}
!291 = !{!136, !9, i64 40}
!292 = !{!56, !9, i64 80}
!293 = distinct !{!293, !14, !15}
!294 = distinct !{!294, !14, !15}
!295 = !{!56, !9, i64 856}
!296 = !{!136, !6, i64 0}
!297 = !{!136, !6, i64 8}
!298 = distinct !{!298, !14, !15}
!299 = distinct !{!299, !14, !15}
!300 = distinct !{!300, !14, !15}
!301 = distinct !{!301, !14, !15}
